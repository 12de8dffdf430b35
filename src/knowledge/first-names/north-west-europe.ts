import { words } from "../word-list.js";

/**
 * First names of Ireland, Scotland and Wales, France, Germany, the Netherlands and the Nordic countries.
 *
 * Source: names common in the lists of the national statistical offices, with and without accents. Lower case.
 */
export const FEMALE: ReadonlySet<string> = words(`
nuala niamh orla órla orlaith caoimhe ciara siobhán sinéad sinead róisín roisin gráinne grainne áine aine bríd
brid bríona máire maire mairead mairéad maeve méabh clodagh deirdre dervla éabha fionnuala fionnula líadan
muireann nóra ornait sadhbh saoirse sorcha treasa úna una eithne ailbhe aoibhinn aoibheann bronagh brónagh
cliona clíona dearbhla catriona ceit eilidh eimear eimhear ishbel iseabail kirsty mairi mhairi màiri morag
morven mórag rhona rhonda seonaid shona sìne vaila ailsa oighrig angharad anwen bethan blodwen branwen bronwen
carys catrin cerys ceri delyth efa eirlys eleri elen elin eluned ffion glenys gwenan gwenllian gwerfyl heledd
lowri llinos mair mared megan meinir menna nerys nia olwen rhiannon rhian sian siân siwan tegwen amélie anaïs
anouk aurélie axelle bénédicte brigitte cécile célia chantal claudine clémence clémentine corinne delphine
dominique édith élise élodie emmanuelle estelle eugénie fabienne florence françoise gaëlle geneviève ghislaine
gisèle hélène inès isabelle joëlle josette laetitia laure laurence léa léonie lucile lucie lydie madeleine
maëlle manon margaux margot marguerite marie-claire marie-claude marie-hélène marie-louise marie-pierre 
marion martine maud mathilde mélanie monique murielle mylène nadège nathalie noémie océane odette odile pascale
pauline perrine renée sabine sandrine séverine simone solange solène sophie suzanne sylviane sylvie thérèse
valérie véronique virginie viviane yolande yvette yvonne zoé anne-marie anne-sophie anne-laure anja anke
annegret anneliese annelore antje astrid bärbel barbel beate birgit birgitta brigitta britta carmen christel
christiane claudia dagmar dorothea dörte edeltraud elfriede elke elsbeth erika eva-maria franziska friederike
gabi gabriele gerda gerlinde gertrud gisela gudrun hanna hannelore heide heidemarie heike helga henrike
hildegard ilka ilona inge ingeborg ingrid irmgard jana jutta karin karla katharina käthe katja katrin kerstin
kirsten kornelia liesel lieselotte lotte luise magdalena mareike margarete margit marianne marlene marlies
martina mechthild meike mia monika nadine nicole petra regina renate rosemarie roswitha ruth sabrina sandra
saskia sigrid silke silvia sonja stefanie steffi susanne svenja swantje tanja theresia traudl trude ulrike
ursula ute uta vera verena waltraud wiebke wilhelmine anneke annelies annemiek annemieke anouschka berdien
carolien cornelia dieuwke elske els femke fenna fleur geertje greetje hanneke heleen hendrika hilde ilse ineke
jacoba jantje jet johanna jolanda josien karlijn katelijne katrien kaat leonie liesbeth lieke lieve maaike
machteld maartje margreet marieke marijke marjan marjolein mariska marleen marloes mieke mirjam nienke noor
paulien petronella rianne roos sanne sietske tineke tjitske truus willemijn wilma wendela ymke agneta alva
anette anna-lena annika ann-christin annelie anneli åsa åse aud bente berit birgitte birthe bodil brita britt
camilla cecilie charlotta christina dorte dorthe ebba elisabet elsebeth embla frida fride gerd gittan gitte gry
guðrún gunilla gunn gunnhild guro gunvor hanne hedda hedvig helle henriette hildur hjördis hjördís idun
ida-marie ingunn ingvild inger inga jorunn johanne jónína karen-margrethe karianne kari karoline katrín kirstine
kjersti kristín kristin kristina lene linnea linnéa lis lisbet lisbeth liv lovisa maj maja malene malin
mai-britt margrethe margrét mari mariann marit merete mette mona nanna ottilia oddny pernilla pernille ragna
ragnhild randi rigmor rikke runa sif signe sigríður sigrun sigrún sidsel siv solveig sólveig sólrún steinunn
stine susann susanna sunniva synne synnøve thea thora thorunn tiril tone torill tove trine tuva turid ulla
ulrika unn unni vigdis vibeke vilde vilma ylva þóra aino aila aada anu eeva eija eila elina enni essi helmi
helvi hilkka hilma iida irma irja jaana kaarina kaisa katariina kirsi kirsti leena liisa lotta maarit maija
marja marjatta marjo marjukka merja mervi minna mirja mirva niina oili outi päivi paivi pirjo pirkko raija raili
reetta riikka riitta ritva saara saija sari satu seija sini sinikka sirkka sirpa sanna taina tarja tellervo
terhi tiina tuija tuula tuuli ulla-maija vappu varpu venla
`);

export const MALE: ReadonlySet<string> = words(`
ailbhe aidan aodhán aodhan aonghus breandán brendan brian caolan cathal cian cianán ciarán ciaran cillian colm
colmán comhghall conall conchúr conor cormac cormack dáithí daithi dara darragh dáire declan deaglán dermot
diarmaid diarmuid domhnall donal dónal donncha donnacha donnchadh éamon eamon éamonn eamonn eanna éanna emmet
enda eoghan eoin fearghal feargal fergal fergus fiachra finbarr fintan fionn fionnán fíonán gearóid gearoid
iarlaith jarlath kieran killian lochlann lorcan lorcán malachy maolíosa mícheál micheal micheál muiris naoise
neasan niall oisín oisin oscar pádraic pádraig padraic padraig páidí peadar proinsias rónán ronan ruairí ruairi
ruaidhrí ruadhán séamas seamas séamus seamus seán sean senan seosamh tadhg tiarnán tiernan tomás turlough
uinseann alasdair alastair alistair alister angus aonghas calum callum colin coll cailean dougal dougie dugald
eachann ewan ewen euan farquhar fearchar fingal finlay fraser gavin gillean greig hamish iain innes keir kenneth
lachlan lorne magnus malcolm murdo muireach ranald ruaridh rory ruairidh somhairle torquil uilleam aled aneirin
aneurin bedwyr berwyn bryn caradog cledwyn dafydd deian deiniol dewi dylan edryd eifion einion elis elfed emlyn
emrys emyr eurig euros evan geraint gerallt gareth gethin glyn griff gruffudd gruffydd guto gwilym gwyn gwynfor
hedd hefin huw hywel iago idris idwal iestyn ieuan ifan ifor ioan iolo islwyn iwan kynan llew llewelyn llion
llyr llywelyn maldwyn meilir meirion merfyn myrddin nye ogwen osian owain owen penri pryderi rhisiart rhodri
rhun rhydian rhys selwyn sion siôn taliesin tecwyn tegid tomos trefor tudur urien wyn alain alexandre amaury
anatole antoine armand arnaud arthur aurélien baptiste bastien benoît benoit bernard bertrand bruno cédric
christophe clément côme cyril cyrille damien denis didier edmond édouard emmanuel éric étienne etienne fabien
fabrice félix ferdinand florent florian francis franck françois francois frédéric gaël gaëtan gaspard gauthier
gautier geoffroy georges gérald gérard germain ghislain gilbert gilles grégoire grégory guillaume gustave guy
henri hervé hugo hugues jacques jean-baptiste jean-charles jean-claude jean-françois jean-jacques jean-louis
jean-luc jean-marc jean-marie jean-michel jean-noël jean-paul jean-philippe jean-pierre jean-yves jérémie jérémy
jérôme joël joseph julien laurent léandre léon léopold loïc louis luc lucien ludovic marc marc-antoine marcel
mathias mathieu matthieu maurice maxence maxime médéric michaël mickaël nathanaël nicolas noël olivier pascal
patrice patrick paul-henri philippe pierre pierre-yves pierre-louis quentin raoul raphaël raymond rémi rémy
régis renaud rené richard robert roger roland romain samuel sébastien serge simon stéphane sylvain tanguy théo
théodore thibaud thibault thibaut thierry thomas timothée titouan tristan ulysse valentin vincent vivien xavier
yann yannick yves yvon achim albrecht alois andreas ansgar anton armin arndt arne arnold axel bastian benedikt
bernd bernhard bertram björn bodo burkhard carsten christof christoph claus clemens cornelius detlef dierk
dieter dietmar dietrich dirk eberhard eckart eckhard edgar egbert egon ehrenfried emil engelbert enno ernst
erwin eugen ewald felix folker frank franz franz-josef friedhelm friedrich fritz georg gerald gerd gerhard gero
gerrit gottfried günter gunter günther gunther guido gustav hannes hanno hans hans-georg hans-joachim
hans-jürgen hans-peter hans-ulrich harald harro hartmut hartwig heiko heiner heino heinrich heinz helge helmut
helmuth hendrik henning herbert heribert hermann hilmar holger horst hubert hubertus ingo immanuel jannis
jan-hendrik jens joachim jochen jörg jorg jörn jost jürgen jurgen jupp justus kai-uwe karl karl-heinz karlheinz
karsten kaspar klaus klemens knut konrad korbinian kurt lars laurenz leonhard leopold lorenz lothar ludger
ludwig lukas lutz malte manfred marius markus martin matthias max maximilian meinhard meinrad michael moritz
nico niklas nikolaus norbert oliver olaf ole oskar ortwin oswald otmar ottmar otto paul peter philipp quirin
raimund rainer ralf ralph reiner reinhard reinhold reimar rolf roman rudi rudolf rüdiger rudiger ruprecht rupert
sebastian severin siegbert siegfried siegmund sigmar sönke stefan steffen sven swen thilo thorben thorsten
tilman tilo timo tobias torben torsten udo ulf uli ullrich ulrich urs uwe veit viktor volker volkmar walter
waldemar wendelin werner wieland wilfried wilhelm willi willy winfried wolf wolfgang wolfram aart ad adriaan
albert alwin arend arie arjan arjen arnoud barend bart bas bastiaan ben bernardus berend boudewijn bram cees cor
cornelis daan diederik dirk-jan durk eelco ernst-jan evert ewout ferry floris frans frederik freek geert
geert-jan gerard gerben gert gert-jan gijs giel govert harm hein hendrik-jan henk herman hessel huub huib ivo
jaap jacco jacob jan-willem jasper jelle jelmer jeroen jesse joep joeri johan johannes joost joris jos jurriaan
karel kees klaas koen koenraad laurens leen lennart lieven lodewijk lubbert luuk maarten marijn mark-jan marinus
mart mathijs matthijs meindert menno merijn michiel niek niels onno pieter pieter-jan piet reinier reinoud remco
rens rien rik rinus robbert robert-jan roel roeland roelof rogier ruben rutger ruud sander siebe siebren sierd
sjaak sjoerd stijn sybren teun theun thijs thijmen tiemen tijs tjeerd tom-jan toon twan willem willem-jan wietse
wim wouter wout wubbo yorick aage aksel alf anders arild arvid asbjørn asger askild atle august bengt bernt
birger bjarke bjarne bjarni bjørn bo børge carl-johan carl-gustaf christer dag dagfinn edvard egil eigil einar
eirik eivind elias endre erland erlend erlendur erling esben eskil espen eystein finn-erik flemming frode
fredrik geir gaute gissur gísli göran goran göte gudmund guðmundur gunnar gunnstein gustaf håkan hakan håkon
hakon haakon halfdan hallgrímur halvor halvard haldor haraldur helgi henrik hjalmar hjalte håvard ingemar
inge-johan ingólfur ingvar ivar iver jakob jan-erik jan-ove jarl jarle jens-ole jens-peter jeppe jes joar jóhann
jón jørgen jorgen jørn kåre kaare ketil kjartan kjeld kjell kjetil klas knud kolbjørn kolbein kresten kristian
kristján kristoffer lars-erik lasse leif magne magnús mads markús mats mikkel mikael mogens morten niels-henrik
nils njål oddvar olav olafur ólafur ole-martin olle olof orri ørjan ørnulf øystein øyvind óskar ove pål paal
palle páll peder pehr pelle per-erik per-olof petter poul preben ragnar rasmus roar rolv rune sigbjørn sigge
sigurd sigurður sigve simen sindri sivert sjur sondre søren soren ståle stefán stein steinar steingrímur stellan
sten stian stig sture sune sveinn svein sverre sverrir terje thore thorbjørn thorkild thorsteinn tor torbjörn
torbjørn tord tore torgeir torgrim torkel tormod torstein tóth trond troels trygve trym tyge uffe ulrik vegard
vetle vidar viðar vigfús viggo villads þór þorsteinn yngve aarne aarno aatos ahti aki ari arto arvo aulis eero
eetu eino ensio erkki esa esko hannu harri heikki ilkka ilmari ismo jaakko jani janne jari jarkko jarmo jere
joni jorma jouko jouni juha juha-pekka juhani jukka juri jussi kaarlo kai kalervo kalevi kalle kari keijo kimmo
kyösti lauri leo markku marko martti matti mauno mauri mika mikko miro olli onni osmo ossi otso paavo pasi pauli
pekka pentti pertti petri pietari pirkka raimo rauno reijo reino risto sakari sami sampo santeri sauli seppo
simo sulo taisto taneli tapani tapio tarmo tatu teemu teijo teppo tero timo-pekka toivo toni tuomas tuomo ukko
unto urho urpo vaino väinö valtteri veijo veikko vesa vilho ville voitto
`);

export const EITHER: ReadonlySet<string> = words(`
alexis andrea ange camille chris claude cris danny dominique eden elia frédérique gabriele ilse jocelyn jody
jona jonne kaj kari kim kirby laurie laurence leslie loïs lou luca marinus marion maxime michele misha morgan
morgane nicola nikita noa noor pascale rene robin rosario sacha sandy sasha simone sirje toby tove trinity uli
valery vanja wil yael zdena ailbhe ash ashton bryn cameron carol cary dale darcy dylan emlyn evelyn frankie gwyn
harley jan jean jos kai kerry lindsey loren lynn marley nat páidí ray rhys ronnie sam saoirse stacey terry
vivian karen
`);
