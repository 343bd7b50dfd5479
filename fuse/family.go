package fuse

import "concord"

// family groups the activity types that reports use for one and the same act.
type family uint16

const (
	force  family = 1 << iota // fire, explosion, damage, violence, spying on the ground
	sea                       // cables, pipelines, ships
	air                       // drones, aircraft, signals
	cyber                     // computers
	info                      // what is said and shown, votes, money, border pressure
	anyAct family = 0         // words that fit any act: sabotage, plot
)

var families = map[concord.ActivityType]family{
	concord.ActivityArson: force, concord.ActivityExplosion: force, concord.ActivityBombing: force,
	concord.ActivityVandalism: force | info, concord.ActivityAssault: force, concord.ActivityAssassination: force,
	concord.ActivityKidnapping: force, concord.ActivityIntimidation: force, concord.ActivityEspionage: force,
	concord.ActivityUnderseaInfrastructure: sea, concord.ActivityMaritimeIncident: sea,
	concord.ActivityGNSSInterference: air, concord.ActivityDroneIncursion: air, concord.ActivityAirspaceViolation: air,
	concord.ActivityCyberEspionage: cyber, concord.ActivityCyberSabotage: cyber, concord.ActivityCyberDisruption: cyber,
	concord.ActivityHackAndLeak: cyber | info, concord.ActivityFIMI: info, concord.ActivityElectionInterference: info,
	concord.ActivityProvocation: force | info, concord.ActivityInstrumentalisedMigration: info,
	concord.ActivityBorderProvocation: info, concord.ActivityMalignFinance: info, concord.ActivityEconomicCoercion: info,
	concord.ActivityDiplomaticIncident: info,
}

// apart lists types of one family that are not one act all the same: they only meet in a block.
var apart = map[[2]concord.ActivityType]bool{
	{concord.ActivityGNSSInterference, concord.ActivityDroneIncursion}:    true,
	{concord.ActivityGNSSInterference, concord.ActivityAirspaceViolation}: true,
	{concord.ActivityEspionage, concord.ActivityArson}:                    true,
	{concord.ActivityEspionage, concord.ActivityExplosion}:                true,
	{concord.ActivityEspionage, concord.ActivityBombing}:                  true,
	{concord.ActivityEspionage, concord.ActivityVandalism}:                true,
	{concord.ActivityEspionage, concord.ActivityAssault}:                  true,
	{concord.ActivityEspionage, concord.ActivityAssassination}:            true,
	{concord.ActivityEspionage, concord.ActivityKidnapping}:               true,
	{concord.ActivityVandalism, concord.ActivityAssassination}:            true,
	{concord.ActivityVandalism, concord.ActivityKidnapping}:               true,
	{concord.ActivityArson, concord.ActivityAssassination}:                true,
	{concord.ActivityArson, concord.ActivityKidnapping}:                   true,
	{concord.ActivityArson, concord.ActivityAssault}:                      true,
}

// familyOf returns the families of an incident; anyAct when its types fit any.
func familyOf(types []concord.ActivityType) family {
	var f family
	for _, t := range types {
		f |= families[t]
	}
	return f
}

// kindred judges two lists of types: whether they may name one act, and whether they share a type
// that says more than "an act".
func kindred(a, b []concord.ActivityType) (ok bool, shared concord.ActivityType) {
	for _, x := range a {
		for _, y := range b {
			if x == y && families[x] != anyAct {
				return true, x
			}
		}
	}
	fa, fb := familyOf(a), familyOf(b)
	if fa == anyAct || fb == anyAct {
		return true, ""
	}
	if fa&fb == 0 {
		return false, ""
	}
	for _, x := range a {
		for _, y := range b {
			if families[x]&families[y] != 0 && !apart[[2]concord.ActivityType{x, y}] && !apart[[2]concord.ActivityType{y, x}] {
				return true, ""
			}
		}
	}
	return false, ""
}
