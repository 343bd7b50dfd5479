// Package share exchanges objects with partners: other nodes that this one polls and pushes to, and files for those that no
// line leads to.
//
// It decides how an exchange goes: from where on, how often, what is an echo, how far something may travel, what is withdrawn. Who may
// hold what is decided by package access alone, through the store that it is given; nothing is kept here. It must not know HTTP or
// SQL: a partner is a [Remote], what is kept is a [Store], each of one partner.
package share
