package eval

import (
	"slices"

	"concord"
)

// families lists which acts are easily taken for one another: two incidents can be the same act
// only if their types share a family. "accident" and "other" go with every family.
var families = [][]concord.ActivityType{
	{concord.ActivitySabotage, concord.ActivityArson, concord.ActivityExplosion, concord.ActivityBombing,
		concord.ActivityVandalism, concord.ActivityPlot},
	{concord.ActivityVandalism, concord.ActivityProvocation, concord.ActivityFalseFlag, concord.ActivityIntimidation},
	{concord.ActivityAssault, concord.ActivityAssassination, concord.ActivityKidnapping, concord.ActivityIntimidation,
		concord.ActivityBombing, concord.ActivityPlot},
	{concord.ActivityUnderseaInfrastructure, concord.ActivityMaritimeIncident, concord.ActivitySabotage},
	{concord.ActivityDroneIncursion, concord.ActivityAirspaceViolation, concord.ActivityMaritimeIncident},
	{concord.ActivityGNSSInterference},
	{concord.ActivityCyberEspionage, concord.ActivityCyberSabotage, concord.ActivityCyberDisruption, concord.ActivityHackAndLeak},
	{concord.ActivityEspionage, concord.ActivityCyberEspionage, concord.ActivityPlot},
	{concord.ActivityFIMI, concord.ActivityElectionInterference, concord.ActivityHackAndLeak, concord.ActivityFalseFlag,
		concord.ActivityProvocation},
	{concord.ActivityMalignFinance, concord.ActivityElectionInterference, concord.ActivityEconomicCoercion, concord.ActivityFIMI},
	{concord.ActivityInstrumentalisedMigration, concord.ActivityBorderProvocation, concord.ActivityProvocation},
	{concord.ActivityBorderProvocation, concord.ActivityAirspaceViolation},
	{concord.ActivityDiplomaticIncident, concord.ActivityEconomicCoercion, concord.ActivityIntimidation},
}

// frames are types that say how an act is seen, not what was done. Standing behind a main type
// they make no two acts alike.
var frames = []concord.ActivityType{
	concord.ActivitySabotage, concord.ActivityFIMI, concord.ActivityElectionInterference, concord.ActivityProvocation,
}

// alikeTypes scores how well the types of two incidents agree: 1 for the same main type, 0 when
// they cannot be the same act.
func alikeTypes(a, b []concord.ActivityType) float64 {
	switch {
	case len(a) == 0 || len(b) == 0:
		return 0
	case a[0] == b[0]:
		return 1
	case slices.Contains(a, b[0]) || slices.Contains(b, a[0]):
		return 0.8
	}
	for _, x := range acts(a) {
		for _, y := range acts(b) {
			if sameFamily(x, y) {
				return 0.5
			}
		}
	}
	return 0
}

// acts returns the types that say what was done: the main one and those behind it that are no frame.
func acts(types []concord.ActivityType) []concord.ActivityType {
	out := types[:1:1]
	for _, t := range types[1:] {
		if !slices.Contains(frames, t) {
			out = append(out, t)
		}
	}
	return out
}

func sameFamily(x, y concord.ActivityType) bool {
	for _, t := range []concord.ActivityType{x, y} {
		if t == concord.ActivityAccident || t == concord.ActivityOther {
			return true
		}
	}
	return x == y || slices.ContainsFunc(families, func(f []concord.ActivityType) bool {
		return slices.Contains(f, x) && slices.Contains(f, y)
	})
}
