# Words that, behind the adjective of a nation, mean its state as a doer. Hand-written for Concord.
[CUE statebody x=1]
intelligence
(security|secret|special|intelligence) service(|s)
intelligence (service|services|agency|agencies|officer|officers|operative|operatives|personnel)
military intelligence
services
agents
agent
spies
hackers
state
government
authorities
military
handler(|s)
regime
saboteurs
operatives
actors
state actor(|s)
navy
troops
