package fetch

import (
	"net"
	"net/netip"
	"net/url"
	"strconv"
	"strings"
	"syscall"

	"concord"
)

// special are the ranges that are not the public internet: IANA's special-purpose registries, and
// the IPv6 forms that carry an IPv4 address inside.
var special = prefixes(
	"0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
	"192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
	"::/96", "::ffff:0:0:0/96", "64:ff9b::/96", "64:ff9b:1::/48", "100::/64", "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20",
	"5f00::/16", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8",
)

// never are refused even when private addresses are allowed: nothing there is a document, and the
// metadata services of cloud providers hand out credentials.
var never = prefixes("0.0.0.0/8", "169.254.0.0/16", "100.100.100.200/32", "168.63.129.16/32", "192.0.0.192/32", "224.0.0.0/4",
	"255.255.255.255/32", "::/128", "fd00:ec2::254/128", "fd20:ce::254/128", "fe80::/10", "ff00::/8")

func prefixes(list ...string) []netip.Prefix {
	out := make([]netip.Prefix, len(list))
	for i, s := range list {
		out[i] = netip.MustParsePrefix(s)
	}
	return out
}

// Allowed reports whether a connection to ip may be opened. With private, the ranges of local
// networks and of this machine are allowed too; link-local, multicast, unspecified and cloud
// metadata addresses never are.
func Allowed(ip netip.Addr, private bool) bool {
	if !ip.IsValid() || ip.Zone() != "" {
		return false
	}
	ip = ip.Unmap() // ::ffff:127.0.0.1 is 127.0.0.1
	return !within(never, ip) && (private || ip.IsGlobalUnicast() && !within(special, ip))
}

func within(list []netip.Prefix, ip netip.Addr) bool {
	for _, p := range list {
		if p.Contains(ip) {
			return true
		}
	}
	return false
}

// ports are those a public document is served at.
var ports = map[uint16]bool{80: true, 443: true, 8080: true, 8443: true}

// control is called with the resolved address of each connection, before it is opened. It is the
// decision: what a name said before does not matter.
func (c *Client) control(_, address string, _ syscall.RawConn) error {
	ap, err := netip.ParseAddrPort(address)
	if err != nil {
		return refusedAddress(address)
	}
	if !Allowed(ap.Addr(), c.o.AllowPrivate) {
		return refusedAddress(ap.Addr().String())
	}
	if !c.o.AllowPrivate && !ports[ap.Port()] {
		return refusedPort(ap.Port())
	}
	return nil
}

// check refuses addresses that need no look-up to be refused: other schemes, credentials, odd
// ports and numeric hosts. It gives the early, clear error; [Client.control] gives the certain one.
func (c *Client) check(u *url.URL) error {
	host := strings.TrimSuffix(u.Hostname(), ".")
	switch {
	case u.Scheme != "http" && u.Scheme != "https":
		return invalid(u, "is no web address: only http and https are fetched", "")
	case u.User != nil:
		return invalid(u, "carries a user name or password", "save the page in a browser and ingest the file")
	case host == "":
		return invalid(u, "names no host", "")
	case strings.Contains(host, "%"):
		return refusedAddress(host)
	}
	if ip, err := netip.ParseAddr(host); err == nil {
		if !Allowed(ip, c.o.AllowPrivate) {
			return refusedAddress(host)
		}
	} else if oldNumber(host) {
		return invalid(u, "writes its host as a number in an old form", "write the host as a name or as four decimal numbers")
	}
	if p := u.Port(); p != "" && !c.o.AllowPrivate {
		n, err := strconv.ParseUint(p, 10, 16)
		if err != nil || !ports[uint16(n)] {
			return refusedPort(uint16(n))
		}
	}
	return nil
}

// oldNumber tells hosts that end in a number but are no address of four decimal parts: some
// systems read 0x7f000001, 2130706433, 0177.1 and 127.1 as 127.0.0.1.
func oldNumber(host string) bool {
	last := strings.ToLower(host[strings.LastIndexByte(host, '.')+1:])
	if digits, hex := strings.CutPrefix(last, "0x"); hex {
		return strings.Trim(digits, "0123456789abcdef") == ""
	}
	return last != "" && strings.Trim(last, "0123456789") == ""
}

func refusedAddress(host string) error {
	return &concord.Error{Code: concord.CodeForbidden, Msg: "address " + host + " is not on the public internet, so it is not fetched",
		Hint: "--allow-private allows addresses of the local network"}
}

func refusedPort(port uint16) error {
	return &concord.Error{Code: concord.CodeForbidden, Msg: "port " + strconv.Itoa(int(port)) + " is not a port of public pages, so it is not fetched",
		Hint: "80, 443, 8080 and 8443 are; --allow-private allows others"}
}

func invalid(u *url.URL, what, hint string) error {
	return &concord.Error{Code: concord.CodeInvalid, Msg: u.Redacted() + " " + what, Hint: hint}
}

func (c *Client) dialer() *net.Dialer {
	return &net.Dialer{Timeout: DialTimeout, KeepAlive: -1, Control: c.control, Resolver: c.o.Resolver}
}
