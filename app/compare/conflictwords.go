package compare

// opposite are verbs that cannot tell of one happening with the same subject.
var opposite = map[string]string{"win": "lose", "rise": "fall", "open": "close", "begin": "end", "start": "end", "buy": "sell", "gain": "lose", "arrive": "leave",
	"join": "leave", "reopen": "close", "kill": "injure", "die": "injure", "increase": "decrease"}

// reporting are the heads of clauses that only tell that somebody spoke.
var reporting = map[string]bool{"say": true, "tell": true, "add": true, "announce": true, "report": true, "write": true, "tweet": true, "note": true, "comment": true, "disclose": true, "reveal": true, "unveil": true, "declare": true, "confirm": true, "state": true, "testify": true, "argue": true}

// changing are verbs whose bare number is a step.
var changing = map[string]bool{"rise": true, "fall": true, "grow": true, "gain": true, "lose": true, "climb": true, "drop": true, "increase": true, "decrease": true,
	"jump": true, "slip": true, "sink": true, "add": true, "shed": true, "decline": true, "shrink": true, "swell": true}

// alikeThing numbers nouns by which reports count the same things.
var alikeThing = map[string]int{"country": 1, "nation": 1, "state": 1, "government": 1, "member": 1,
	"location": 2, "site": 2, "place": 2, "spot": 2, "store": 2, "shop": 2, "outlet": 2, "branch": 2, "office": 2,
	"troop": 3, "soldier": 3, "man": 3, "serviceman": 3, "personnel": 3,
	"arrest": 4, "person": 4, "people": 4, "death": 4, "casualty": 4, "victim": 4, "injury": 4, "fatality": 4,
	"officer": 5, "police": 5, "policeman": 5, "agent": 5,
	"vehicle": 6, "car": 6, "truck": 6, "house": 7, "home": 7, "building": 7, "property": 7, "job": 8, "position": 8, "post": 8,
	"ship": 9, "boat": 9, "vessel": 9, "plane": 10, "aircraft": 10, "jet": 10, "shot": 11, "bullet": 11, "round": 11, "vote": 12, "ballot": 12}

// people are nouns by which reports count the same persons. Those of a part of
// them ("children", "soldiers") are not among them.
var people = map[string]bool{"person": true, "people": true, "resident": true, "worker": true, "employee": true, "passenger": true, "protester": true, "demonstrator": true,
	"victim": true, "citizen": true, "american": true, "americans": true, "inmate": true, "prisoner": true, "migrant": true, "refugee": true, "trader": true}

// parts are words for a part of a number.
var parts = map[string]bool{"half": true, "most": true, "many": true, "some": true, "all": true, "none": true, "few": true, "several": true, "part": true, "third": true, "quarter": true, "majority": true}

// rate are what something is counted by.
var rate = map[string]bool{"second": true, "minute": true, "hour": true, "day": true, "night": true, "week": true, "month": true, "year": true, "head": true, "share": true,
	"barrel": true, "gallon": true, "ton": true, "tonne": true, "mile": true, "person": true}
