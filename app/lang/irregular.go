package lang

import "strings"

// irregularVerbs lists a verb's dictionary form and its other forms that the
// rules of lemma.go would not lead back to it.
const irregularVerbs = `
be am is are was were been being 're 'm
have has had having 've
do does did done doing
go goes went gone going
abide abode
arise arose arisen
awake awoke awoken
bear bore borne
beat beaten
become became becoming
befall befell befallen
begin began begun
behold beheld
bend bent
bet betting
bid bade bidden
bind bound
bite bit bitten biting
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
broadcast broadcasting
build built
burn burnt
buy bought
cast casting
catch caught
choose chose chosen
cling clung
come came
cost costing
creep crept
deal dealt
dig dug
dive dove
draw drew drawn
dream dreamt
drink drank drunk
drive drove driven
dwell dwelt
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fling flung
fly flew flown
forbid forbade forbidden
forecast forecasting
foresee foresaw foreseen
forget forgot forgotten
forgive forgave forgiven
forgo forwent forgone
forsake forsook forsaken
freeze froze frozen
get got gotten
give gave given
grind ground
grow grew grown
hang hung
hear heard
hide hid hidden
hold held
keep kept
kneel knelt
know knew known
lay laid
lead led
leap leapt
learn learnt
leave left
lend lent
lie lay lain lying lies lied
light lit
lose lost
make made
mean meant
meet met
mislead misled
mistake mistook mistaken
misunderstand misunderstood
mow mown
outdo outdid outdone
overcome overcame
overhear overheard
oversee oversaw overseen
overtake overtook overtaken
overthrow overthrew overthrown
pay paid
plead pled
prove proven
repay repaid
rebuild rebuilt
resell resold
retell retold
rethink rethought
rewrite rewrote rewritten
rid ridding
ride rode ridden
ring rang rung
rise rose risen
run ran
say said
see saw seen
seek sought
sell sold
send sent
sew sewn
shake shook shaken
shed shedding
shine shone
shoot shot
show shown
shrink shrank shrunk
sing sang sung
sink sank sunk
sit sat
slay slew slain
sleep slept
slide slid
sling slung
sow sown
speak spoke spoken
speed sped
spend spent
spill spilt
spin spun
spit spat
spring sprang sprung
stand stood
steal stole stolen
stick stuck
sting stung
stink stank stunk
strike struck stricken
string strung
strive strove striven
swear swore sworn
sweep swept
swell swollen
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
tread trod trodden
undergo underwent undergone
understand understood
undertake undertook undertaken
undo undid undone
uphold upheld
wake woke woken
wear wore worn
weave wove woven
weep wept
win won
wind wound
withdraw withdrew withdrawn
withhold withheld
withstand withstood
wring wrung
write wrote written writing
die dying dies died
tie tying ties tied
untie untying unties untied
vie vying vies vied
belie belying belies belied
ski skied skis skiing
quiz quizzed quizzes quizzing
panic panicked panicking
mimic mimicked mimicking
traffic trafficked trafficking
frolic frolicked frolicking
focus focused focuses focusing focussed
bias biased biases biasing
canvass canvassed canvasses
bus bused buses busing
eye eyed eyeing
dye dyed dyeing
ache aching aches
age aging ageing
add added adding
err erred erring
ebb ebbed ebbing
egg egged egging
hoe hoed
toe toed toeing
shoe shod shoeing
canoe canoed canoeing
bathe bathed bathing
breathe breathed breathing
soothe soothed soothing
loathe loathed loathing
clothe clothed clothing clad
seethe seethed seething
writhe writhed writhing
free freed
taste tasted tasting
waste wasted wasting
paste pasted pasting
baste basted
ski skiing
sue sued suing
queue queued queuing
debut debuted debuting
singe singeing
`

// irregularNouns lists a noun's singular and its plural.
const irregularNouns = `
man men
woman women
child children
person people
foot feet
tooth teeth
goose geese
mouse mice
ox oxen
life lives
wife wives
knife knives
leaf leaves
half halves
self selves
thief thieves
shelf shelves
calf calves
loaf loaves
scarf scarves
wolf wolves
hoof hooves
elf elves
criterion criteria
phenomenon phenomena
medium media
datum data
alumnus alumni
analysis analyses
crisis crises
thesis theses
basis bases
hypothesis hypotheses
diagnosis diagnoses
parenthesis parentheses
oasis oases
axis axes
index indices
matrix matrices
appendix appendices
bus buses
gas gases
virus viruses
status statuses
campus campuses
bonus bonuses
census censuses
caucus caucuses
focus focuses
lens lenses
bias biases
atlas atlases
canvas canvases
consensus consensuses
chorus choruses
circus circuses
surplus surpluses
movie movies
cookie cookies
calorie calories
zombie zombies
rookie rookies
selfie selfies
lie lies
tie ties
pie pies
die dies
prairie prairies
shoe shoes
toe toes
foe foes
woe woes
canoe canoes
ache aches
headache headaches
cache caches
quiz quizzes
ski skis
taxi taxis
alibi alibis
series series
species species
news news
means means
headquarters headquarters
politics politics
economics economics
congresswoman congresswomen
congressman congressmen
spokesman spokesmen
spokeswoman spokeswomen
policeman policemen
policewoman policewomen
fireman firemen
firefighter firefighters
businessman businessmen
businesswoman businesswomen
chairman chairmen
chairwoman chairwomen
councilman councilmen
gunman gunmen
lawman lawmen
serviceman servicemen
gentleman gentlemen
layman laymen
salesman salesmen
fisherman fishermen
grandchild grandchildren
stepchild stepchildren
housewife housewives
midwife midwives
bus busses
`

// forms maps the other forms of a table to the first word of their line; where
// two lines claim a form, the first wins.
func forms(table string) map[string]string {
	m := map[string]string{}
	for line := range strings.Lines(table) {
		words := strings.Fields(line)
		for i, w := range words {
			if _, taken := m[w]; i > 0 && !taken {
				m[w] = words[0]
			}
		}
	}
	return m
}

var (
	verbForms = forms(irregularVerbs)
	nounForms = forms(irregularNouns)
)
