import { words } from "../word-list.js";

/**
 * First names common in the English-speaking countries.
 *
 * Source: names common in the lists of the US SSA, the UK ONS, NRS and NISRA and the Irish CSO, and names
 * met in releases. Lower case.
 */
export const FEMALE: ReadonlySet<string> = words(`
abigail ada adele aditi adriana agnes aida aileen aimee aisha aisling alana alejandra alexandra alexandria alexa alexis
alice alicia alison alissa allison alyssa amanda amara amber amelia amina amy ana anabel anastasia andrea
angela angelica angelina angie anika anita anjali ann anna annabel anne annette annie anthea antonia anya aoife april
arlene ashley asha astrid audrey aurora ava ayesha barbara batya beatrice becky belinda bernadette bernice beth
bethan bethany betsy betty beverley beverly bianca blanca bonnie brenda briana brianna bridget brigid britney brittany
brooke bryony caitlin camilla camille candace candice cara carla carly carmel carmen carol carole caroline carolyn carrie
cassandra catherine cathleen cathy catriona cecilia celeste celia charity charlene charlotte chelsea cherie cheryl chiara
chloe christa christina christine cindy clara clare claire claudia colleen connie constance cora corinne courtney
cristina crystal cynthia daisy dana danielle daphne darlene dawn deanna debbie deborah debra deirdre delia denise
desiree diana diane dianne dina dolores donna dora doreen doris dorothy edith edna eileen eilidh elaine eleanor elena
elinor elisa elisabeth elise eliza elizabeth ella ellen ellie elsa elsie emily emma erica erika erin esme esther ethel
eunice eva eve evelyn faith faye felicity fidelma fiona flora florence frances francesca freya gabriela gabriella
gail gemma genevieve georgia georgina geraldine gertrude gillian gina ginger giulia gladys glenda gloria grace greta
gretchen gwen gwendolyn hannah harriet hayley hazel heather heidi helen helena henrietta hilary hilda holly hope ida
ilse imogen ingrid irene iris isabel isabella isabelle isla isobel ivy jacqueline jacqui jade jamila jan jana jane janet
janice janine jasmine jean jeanette jeanne jemima jenna jennifer jenny jessica jill joan joanna joanne jocelyn jodie
josephine joy joyce juanita judith judy julia juliana julianne julie juliet june karen karin kate katharine katherine
kathleen kathryn kathy katie katrina katy kayla keisha kelsey kerry kiera kimberly kirsten kirsteen kirsty kristen
kristin kristina kristine kristy lakshmi lara latoya laura laurel lauren laurie lavinia leah leanne leila lena leona
leticia lidia lila lilian lillian lily linda lindsay lindsey lisa liz liza lois lola lorena loretta lori lorna lorraine
louise lucia lucille lucinda lucy luisa lydia lynda lynette lynn lynne mabel mackenzie madeleine madeline madison mae mair
maeve magdalena maggie maia mairead makayla mandy mara marcia margaret margarita maria mariah mariam marian marianne
marie marilyn marina marisa marissa marjorie marlene martha mary matilda maura maureen maya megan melanie melinda
melissa mercedes meredith mia michaela michele michelle mildred mimi mina mindy minnie miranda miriam moira molly
mona monica monique muriel myra nadia nadine naomi natalia natalie natasha nell nellie nia niamh nicola nicole nina
noelle nora noreen norma octavia olga olive olivia oonagh orla orlaith paige pamela pandora patricia patsy patti
paula pauline peggy penelope penny petra philippa phoebe phyllis pippa polly pooja portia preetha priscilla priya
rachael rachel ramona rebecca regina renata renee rhiannon rhoda rhonda rita roberta rochelle roisin rosa rosalie
rosalind rosanna rose roseanne rosemary rosie rowena roxanne ruby ruth sabrina sadie sally salma samantha sandra
sara sarah sasha saskia scarlett selena serena shannon sharon sheena sheila shelley shelly sheri sherri sherry
shirley siobhan sinead sonia sonja sophia sophie stacey stacy stella stephanie sue summer sunita susan susanna susannah
susanne susie suzanne suzie sybil sylvia tabitha tamara tammy tanya tara tatiana teresa tess tessa thea thelma
theresa therese tiffany tina tracey traci tracy trisha trudy una ursula valentina valerie vanessa vera verity
verna veronica vicki vickie vicky victoria viola violet virginia vivian vivien vivienne wanda wendy whitney wilma winifred xanthe
xiomara yasmin yolanda yvette yvonne zainab zara zoe zuleika ines fatima aaliyah amal leyla noor yuki mei ananya
lakeisha ebony nicolette ofelia olympia kay maxine marjory elspeth morag ailsa mhairi eluned sian carys cerys nerys
katarina ludmila svetlana irina oksana ekaterina agnieszka małgorzata beata dorota ilaria chiamaka ngozi adaeze funmi
elise alexandrina rosario guadalupe consuelo pilar soledad xochitl eleanora mckenzie jada jeannie
`);

export const MALE: ReadonlySet<string> = words(`
aaron abdul abdullah abel abraham adam adrian ahmad ahmed aidan alan albert alberto alejandro alec aled alessandro
alexander alfonso alfred alfredo ali alistair alistair alasdair allan allen alvin amir amit anand anders andre
andreas andres andrew andy angus anthony antoine anton antonio archie ari arjun arnold arthur arturo asher austin
barack barnaby barney barry bart basil ben benedict benjamin bernard bernie bert bertrand bharat bill billy bob bobby boris
brad bradley brendan brent brett brian bruce bruno bryan bryce byron caleb callum calvin carl carlos cecil cedric cesar
chad charles charlie chester chris christian christoph christopher chuck clarence clark claude clayton cliff clifford clint
clinton clive clyde cody colin colm connor conor conrad craig curtis cyril damian damien damon dan daniel danny darren
darryl dave david dean declan delbert dennis denis derek dermot desmond diarmuid diego dimitri dirk dmitri dominic don donal
donald doug douglas duane duncan dustin dwayne dwight dylan eamon eamonn earl ed eddie edgar edmund eduardo edward edwin
eli elias elijah elliot elliott elmer emanuel emilio emmanuel enrique eoin eric erik ernest ernesto ethan etienne eugene
evan everett ewan ezra fabian faisal felipe felix fergus fernando floyd francisco franco frank franklin fred freddie
frederick fritz gareth garrett garry gary gavin gene geoff geoffrey george gerald gerard gerry gethin gilbert giles giovanni
glen glenn gordon graeme graham grant greg gregory guillermo gus gustavo guy hamish hank hans harold harry harvey hassan
hector henri henrik henry herbert herman hiroshi horace howard hubert hugh hugo humberto hussein huw hal ian ibrahim ignacio
igor iqbal irving isaac ismail ivan ivor jack jacob jacques jake jamal james jared jarrod jason javier jay jed jeff jeffrey
jeremiah jeremy jerome jerry jesus jim jimmy joaquin joe joel joey johan john johnny jon jonah jonas jonathan jorge
jose josef joseph josh joshua juan julian julio julius justin kareem karl keith ken kenneth kenny kent kevin khalid kieran kirk
klaus konrad kunal kurt kyle lachlan lamar lance larry lars laurence lawrence leo leon leonard leopold leroy lester levi
lewis liam lincoln lionel lloyd logan lorenzo lou louis luca lucas luigi luis luke luther magnus malcolm malik manuel marc
marcel marco marcus mario mark marshall martin marvin mateo mathew matt matteo matthew maurice mauricio max maxwell
maximilian mehmet melvin michael miguel mike milan miles milton mitch mitchell mohamed mohammad mohammed muhammad moses
murray nathan nathaniel ned neil nelson nevin niall nicholas nick nicolas nigel noah noel norman oleg oliver omar orlando
oscar osman otto owen pablo paddy patrick paul pedro percy perry pete peter phil philip phillip pierre piers rafael rahul
raj rajesh rakesh ralph ramon randall randolph randy raphael rashid raul ravi ray raymond reginald reuben rex rhys ricardo
richard rick ricky rob robert roberto rod roderick rodney rodrigo roger rohan roland rolf roman ron ronald ronnie rory
ross roy ruairí ruben rudolf rudy rupert russ russell ryan salvador samir samuel sandeep sanjay santiago scott seamus sean
sebastian sergei sergey sergio seth shane shaun sheldon sid sidney silas simon stan stanley stefan stephen steve
steven stewart stuart sunil sven tariq ted terence terrence theo theodore thomas tim timothy tobias toby todd tom tomas
tomasz tommy tony travis trent trevor tristan troy tyler uwe vernon victor vijay vikram vincent vinay vince vladimir
wallace walter warren wayne wendell wes wesley wilbur wilfred will willard william willie winston wolfgang woodrow xavier
yusuf yuri zachary zach zack tyrone darnell deshawn jermaine kwame kofi chidi emeka oluwaseun tunde abdulrahman mustafa
hamza bilal imran salman yousef nikolai mikhail alexei piotr krzysztof wojciech marek pavel jiri miroslav matthias jürgen
günther heinrich lorcan cormac fionn cathal padraig tadhg iain euan dougal gwilym dafydd ieuan emyr darragh elvis barrington
tobin rowan donovan
`);

export const EITHER: ReadonlySet<string> = words(`
addison adel aiden alex ali andie angel ariel ash aubrey avery bailey billie blair blake bobbie brook cameron carey carmen
casey charley chandler cheyenne chris cory corey dakota dale dallas dana darcy daryl devin devon drew dusty dominique
ellis emerson emery evelyn finley francis frankie gale glenn hayden hunter jackie jaden jamie jean jess jessie jo
jody jordan jules kai kelly kelvyn kendall kerry kim kit kris lane lee leigh leslie lesley lindsay lonnie loren lou lynn
marion marlon mel merrill micah michel mickey mo morgan nat nicky noor pat payton perry peyton quinn randi reagan reese
regan rene riley ricki robbie robin rory rowan ryan sam sandy sasha sage sawyer shannon shay shea shelby sidney skyler
spencer stacy stevie sydney tarik taylor teddy terry toni tracy tristan val vivian willow winter wei yan jun min hui
ming xiao yang li chen jin hao ying hong lin yu minh anh thi linh thanh tuan hyun seo ji soo
`);
