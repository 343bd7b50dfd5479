package gazetteer

// latinA and latinB give, two bytes for each letter of U+00C0–U+024F and U+1E00–U+1EFF, the ASCII letters it folds to.
// ".." keeps the letter as it is, two spaces stand for a sign that is none.
const latinA = "" +
	"a a a a a a aec e e e e i i i i d n o o o o o   o u u u u y thss" +
	"a a a a a a aec e e e e i i i i d n o o o o o   o u u u u y thy " +
	"a a a a a a c c c c c c c c d d d d e e e e e e e e e e g g g g " +
	"g g g g h h h h i i i i i i i i i i ijijj j k k k l l l l l l l " +
	"l l l n n n n n n n n n o o o o o o oeoer r r r r r s s s s s s " +
	"s s t t t t t t u u u u u u u u u u u u w w y y y z z z z z z s " +
	"b b ........o c c d d d d ..e e e f f ..g ....i k k ........n .." +
	"o o ....p p ............t t ..u u ..v y y z z z ..............w " +
	"........dzdzdzljljljnjnjnja a i i o o u u u u u u u u u u e a a " +
	"a a aeaeg g g g k k o o o o z z j dzdzdzg g ..w n n a a aeaeo o " +
	"a a a a e e e e i i i i o o o o r r r r u u u u s s t t y y h h " +
	"n ..........a a e e o o o o o o o o y y ........................" +
	"......b u ......................"

const latinB = "" +
	"a a b b b b b b c c d d d d d d d d d d e e e e e e e e e e f f " +
	"g g h h h h h h h h h h i i i i k k k k k k l l l l l l l l m m " +
	"m m m m n n n n n n n n o o o o o o o o p p p p r r r r r r r r " +
	"s s s s s s s s s s t t t t t t t t u u u u u u u u u u v v v v " +
	"w w w w w w w w w w x x x x y y z z z z z z h t w y ..s ....ss.." +
	"a a a a a a a a a a a a a a a a a a a a a a a a e e e e e e e e " +
	"e e e e e e e e i i i i o o o o o o o o o o o o o o o o o o o o " +
	"o o o o u u u u u u u u u u u u u u y y y y y y y y ............"
