# Services of states by the initials that newsrooms write alike in every language. Hand-written for Concord. The
# full names stand with each language.

[ACTOR RU kind=service sub=GRU]
!GRU
[ACTOR RU kind=service sub=FSB]
!FSB
[ACTOR RU kind=service sub=SVR]
!SVR
[ACTOR BY kind=service sub=KGB]
!KGB
[ACTOR CN kind=service sub=MSS]
!MSS
[ACTOR IR kind=service sub=IRGC]
!IRGC
[ACTOR KP kind=service sub=RGB]
!RGB
