import { words } from "../word-list.js";

/**
 * First names of Poland, Czechia, Slovakia, Hungary, Romania, the Balkans, Greece, Ukraine, Russia, the Baltic
 * states, Albania and the Caucasus.
 *
 * Source: names common in the lists of the national statistical offices, with and without accents. Lower case.
 */
export const FEMALE: ReadonlySet<string> = words(`
agnieszka aleksandra alicja aneta anita beata bogumiła bożena bozena celina czesława dagmara danuta dominika
dorota elżbieta elzbieta ewa ewelina genowefa grażyna grazyna halina honorata irena iwona izabela jadwiga janina
joanna jolanta julita justyna kamila karolina katarzyna kazimiera kinga klaudia krystyna krzysztofa leokadia
lucyna ludmiła małgorzata malgorzata maria marianna mariola marlena maryla marzena mirosława nina oliwia
patrycja roksana róża sabina stanisława sylwia urszula wanda wiesława wioletta władysława zofia zuzanna żaneta
alena alžběta anežka andrea blanka božena dana danuše denisa drahomíra eliška eliska eva hana hedvika iva iveta
jarmila jaroslava jindra jiřina jitka karolína kateřina katerina klára kristýna květa lenka libuše ludmila
markéta michaela milada miluše miroslava naděžda natálie pavla pavlína radka romana růžena šárka soňa stanislava
štěpánka tereza vendula věra veronika vladimíra vlasta zdenka zdeňka zora zuzana zlata ágnes agnes anikó anna
beáta boglárka borbála csilla dóra dorottya edina edit emese enikő erzsébet eszter éva fanni fruzsina gizella
györgyi hajnalka ibolya ildikó irén izabella judit júlia kata katalin krisztina lilla lívia luca magdolna mária
márta melinda mónika nikoletta noémi orsolya piroska réka rózsa sára szilvia szabina teréz tímea tünde valéria
viktória zita zsófia zsuzsa zsuzsanna alina ana-maria anca andreea antoaneta camelia cătălina corina cosmina
crina daciana diana doina ecaterina elisabeta felicia floarea florentina georgeta ileana ilinca ioana ionela
irina iulia lenuța luminița mădălina maricica mihaela mioara mirela nicoleta oana octavia otilia raluca roxana
rodica ruxandra sanda smaranda sorina ștefania teodora victorița viorica zamfira anđela ankica biljana bojana
branka brankica danijela danica dijana dragana dubravka dušica đurđica emina gordana ivanka jadranka jasmina
jasna jelena jovana katarina ksenija ljiljana ljubica marijana marija mirjana mila milica milka mira nada nataša
nevena nikolina olivera radmila ružica sanja selma senka slađana slavica snežana snježana stojanka suzana
svetlana tatjana tijana vanja vesna višnja vladislava zdravka zorana zorica željka živka albena boyana boryana
denitsa desislava elitsa emiliya galina gergana ginka hristina iskra ivelina kalina kremena lyudmila mariya
nadezhda ralitsa rositsa rumyana silviya snezhana stefka svetla tsvetana tsvetelina vasilka vesela yana yordanka
zhivka mojca nika neža špela tjaša urška vida zala afroditi aikaterini alexandra anastasia androniki angeliki
argyro artemis aspasia athina chrysa chrysoula despina dimitra eftychia effie eirini eleftheria eleni evangelia
evanthia evdokia fotini georgia ioanna kalliopi kassandra konstantina kyriaki lambrini marianthi melina nefeli
niki olympia panagiota paraskevi persefoni polyxeni roula sofia sotiria stamatia stavroula stella theodora
theoni thalia vasiliki vassiliki xanthi zoi zoe alevtina alla alyona anastasiya anfisa angelina antonina arina
daria darya dina ekaterina elizaveta evgenia evgeniya inessa inna kira kseniya ksenia larisa lidiya lilia lyubov
natalya nataliya nelly oksana oleksandra olena olesya polina raisa rimma roza sofiya tatyana tetiana tetyana
ulyana valeriya varvara viktoriya yaroslava yelena yekaterina yevgenia yulia yuliia yuliya zhanna zinaida zoya
bohdana halyna iryna khrystyna larysa lesia liudmyla mariia nadiia nataliia orysia solomiia vira agnė aistė
aušra birutė dalia daiva danutė eglė gintarė giedrė goda ieva jurgita justina jūratė laima laimutė lina loreta
milda nijolė rasa rūta skaistė sigita vaida vilija vitalija virginija živilė aija anda antra baiba dace daiga
diāna dzintra elīna evija gunta ilze iluta ināra inese inguna ingrīda kristīne lāsma līga liene lolita madara
maira mārīte sanita sarmīte solvita vineta vita zane zanda aili aime ene epp evelin eha helgi helve hille imbi
kadri kaie kaja kai kairi krista kristel külli leelo liis liina maarika maie maimu maret marju marika maris
merike merle milvi moonika piret pille riina sirje siiri tiia tiiu triin ülle viive virve afrore ardita arbenita
besa blerta dafina donika drita edona elira elvana eriona fatmire flutura ilirjana kaltrina lindita liridona
luljeta majlinda merita mimoza mirjeta shpresa teuta valbona vjosa vlora zana nino tamar ketevan maka mariam
nana natia salome tinatin eka anahit ani arpine gayane hasmik lusine narine siranush
`);

export const MALE: ReadonlySet<string> = words(`
aleksander aleksy alojzy ambroży andrzej antoni apoloniusz arkadiusz bartłomiej bartosz benedykt błażej bogdan
bogumił bogusław bohdan bolesław bronisław cezary cyprian czesław damian daniel dariusz dawid dionizy dominik
edmund edward ernest eugeniusz eustachy fabian feliks ferdynand filip franciszek fryderyk grzegorz gustaw gwidon
henryk hieronim ignacy igor ireneusz iwo jacek jakub jan janusz jarosław jaroslaw jerzy jędrzej józef jozef
julian juliusz kacper kajetan kamil karol kazimierz konstanty kornel krystian krzysztof ksawery lech lechosław
leon leonard lesław leszek lubomir lucjan ludwik łukasz lukasz maciej makary maksymilian marceli marcin marek
marian mariusz mateusz maurycy michał michal mieczysław mikołaj mikolaj miłosz miron mirosław nikodem olgierd
patryk paweł pawel piotr przemysław radosław rafał rafal remigiusz roch romuald ryszard seweryn sławomir
slawomir stanisław stanislaw sylwester symeon szczepan szymon tadeusz teodor teofil tomasz tymon tymoteusz tytus
wacław walenty walerian wawrzyniec wiesław wieslaw wiktor wincenty witold władysław wladyslaw włodzimierz
wojciech zbigniew zbyszek zdzisław zenon zygfryd zygmunt alexej antonín antonin arnošt bedřich bohumil bohumír
bohuslav bořivoj břetislav čeněk ctibor dalibor dobroslav drahomír dušan eduard evžen františek frantisek hynek
ivan jáchym jaromír jaroslav jindřich jiří jiri josef kryštof ladislav libor lubomír lubor luboš luděk ludvík
lukáš marián matěj matouš matyáš maxim metoděj mikuláš miloslav miloš miroslav oldřich ondřej ondrej otakar
patrik pavel petr přemysl radek radim radomír radovan rastislav rostislav šimon slavomír stanislav štefan štěpán
svatopluk tadeáš tibor tomáš tomas vácslav václav vaclav vavřinec vilém vít vladan vladimír vladislav vlastimil
vlastislav vojtěch vratislav zbyněk zdeněk zdenek zikmund zoltán juraj ľubomír ľudovít matej pavol vojtech ádám
ágoston ákos andor andrás antal áron árpád attila bálint balázs béla bence benedek benjámin bertalan botond
csaba csongor dániel dávid dénes dezső domonkos elemér ernő ervin ferenc frigyes gábor gellért gergely gergő
géza gusztáv győző gyula gyuri györgy hunor imre istván jakab jános jenő józsef kálmán károly kornél kristóf
krisztián lajos lászló laszlo levente lőrinc lóránt marcell márk márton máté mátyás mihály miklós miksa milán
mór nándor ödön olivér oszkár ottó pál péter rezső richárd róbert sándor szabolcs szilárd szilveszter tamás
tivadar vencel vilmos vince zénó zoltan zsigmond zsolt alexandru alin aurel aurelian calin călin cătălin cezar
claudiu constantin corneliu cornel cosmin costel costin cristi dacian dan darius decebal dinu dorel dorin doru
dragoș dumitru eusebiu fănel flavius florea florentin florin gavril gelu george gheorghe gheorghiță grigore
haralambie horațiu horia iacob iancu ilie ion ionel ionuț iosif iulian iuliu iustin laurențiu lazăr leontin
liviu lucian lucreţiu marin matei mihai mihail mihnea mircea mugur mugurel narcis neculai nelu nicolae nicu
octavian ovidiu pantelimon petre petrică petru petrișor pompiliu radu rareș răzvan remus romulus sabin sandu
septimiu serban șerban sergiu silviu sorin ștefan tiberiu titus toma traian tudor valeriu vasile vicențiu victor
viorel virgil vlad vladimir zaharia adnan aleksa aleksandar aleksandr alen aljaž amar ante atanas blagoj blaž
blaz blažo bojan boris borislav boštjan boyko božidar branimir branislav branko bratislav cvetko damir danijel
darko davor dejan dimitar dimitrije dinko dobromir domagoj dragan dragiša dragoljub dragoslav drago dražen
dubravko edin elvis emir enes ermin fahrudin franc gašper georgi gordan gorazd grgur haris hasan hristo hrvoje
ilija ivaylo ivica jadranko janez janko jasmin jernej josip jovan jovica jure kalin kiril klemen kosta krasimir
krešimir kristijan krunoslav kruno lazar ljubiša ljubo ljubomir luka ljupčo lyubomir marijan marinko marjan mate
matija matjaž metodi mihael mijo mile milenko milivoj milivoje miljan milorad milos milovan milutin mirsad mitja
mladen momčilo nebojša nedeljko nenad nikica nikola nikolaj nikolay ninoslav novak ognjen ognyan omer pavle pero
petar plamen predrag primož radenko radmilo rado radoslav rajko ranko ratko rumen sašo saša sasa sead sebastijan
senad silvije siniša slaven slavko slaviša slavoljub slobodan smiljan srdjan srđan sreten srečko stanimir stevan
stipe stjepan stojan stoyan strahil svetislav svetozar tihomir todor tomaž tomislav tsvetan uroš uros vanja
vasil vedran veljko veselin vidoje vinko vjekoslav vlade vlado vlatko vojin vojislav vuk vukašin yordan zdenko
zdravko zlatan zlatko zoran zvonimir zvonko željko zeljko živko žarko achilleas achilles aggelos alekos
alexandros alexios anastasios anastasis andronikos angelos antonios antonis apostolos argyris aris aristidis
aristotelis athanasios charalambos charilaos christodoulos christoforos christos chrysostomos dimitrios dimitris
dionysios efstathios efthymios eleftherios emmanouil emmanuil epaminondas evangelos evripidis fivos fotis fotios
georgios giannis giorgos grigoris haralambos iason ilias ioannis iraklis kleanthis konstantinos konstantin
kostas kyriakos lambros lazaros lefteris leonidas loukas manolis manos marios markos michail michalis miltiadis
nektarios neoklis nikiforos nikitas nikolaos nikos odysseas orestis panagiotis panayiotis pantelis paraskevas
pavlos pericles periklis petros polydoros prodromos sakis savvas sokratis sotirios sotiris spiros spyridon
spyros stamatis stathis stavros stefanos stelios stergios stratos takis thanasis thanos themistoklis theodoros
theofilos theocharis thrasyvoulos timotheos tryfon vangelis vaggelis vasileios vasilis vassilis vlasis xenofon
yannis yiannis yorgos zacharias zisis afanasy aleksei aleksey aleksej alexei alexey anatoli anatoliy anatoly
andrei andrey andriy arkady arseny artem artyom borys daniil danylo demyan denys dmitri dmitriy dmitry dmytro
evgeny fedor fyodor gennady georgy gleb grigory hennadiy hryhoriy ihor illia ilya innokenty kirill kostiantyn
leonid lev maksim maksym mikhail mykhailo mykola nazar nikita nikolai oleg oleh oleksandr oleksii oleksiy ostap
pavlo petro pyotr rodion rostyslav ruslan saveliy semyon sergei sergey serhii serhiy stepan svyatoslav taras
timofey timur vadim vadym valentyn valerii valery vasily vasyl veniamin viacheslav vitali vitalii vitaliy vitaly
vladyslav volodymyr vsevolod vyacheslav yakov yaroslav yegor yevgeny yevhen yuri yurii yuriy yury zakhar zinoviy
aidas aleksandras algirdas algis andrius antanas arnoldas artūras arūnas arvydas audrius aurimas benas dainius
deividas dominykas donatas edgaras edvinas egidijus eimantas ernestas evaldas gediminas giedrius gintaras
gintautas juozas jurgis julius justas karolis kazys kęstutis kristupas laimonas laurynas linas liudas mantas
matas mindaugas modestas nerijus paulius petras povilas raimondas ramūnas remigijus rimas rimantas robertas
rokas rolandas romas romualdas saulius sigitas simas skirmantas stasys šarūnas tadas tautvydas vaidas vaidotas
valdas valdemaras vidas vidmantas viktoras vilius virgilijus virginijus vitalijus vladas vygandas vytas vytautas
zigmas žilvinas žygimantas agris ainārs aivars aigars aleksandrs alvis andis andrejs andris arnis artis arturs
arvīds atis dainis dzintars edgars edmunds eduards egils eriks gatis gints girts guntars guntis gundars harijs
henriks igors ilgvars imants indriks ingus ivars jānis janis jāzeps juris kārlis kaspars kristaps laimonis
lauris māris maris mārtiņš martins mihails mikus modris normunds ojārs olafs oskars oto pauls pēteris peteris
raimonds raitis ralfs renārs rihards roberts rolands rūdolfs sandis toms uldis valdis valters vents viesturs
vilis vilnis ziedonis zigmārs ahto ain aivar alar allan andrus enn erki hardo heiki heiti hillar indrek jaak
jaan jaanus jüri kaarel kalev kalmer kaido kristjan lembit madis margus märt mati meelis mihkel mikk olev ott
priit peep peeter raido raivo rein riho siim sulev taavi taivo tanel tarvo tiit toomas tõnis tõnu urmas uno
vahur valdo veiko viljar villu agim altin ardian arben arian artan bajram bardhyl bashkim besnik blerim bujar
dardan dritan edi endrit enver erjon fatmir fatos flamur gazmend genc gëzim hashim ilir kushtrim lulzim naim
petrit pjetër ramush sali shkëlqim skënder sokol taulant valon visar vullnet ylli giorgi irakli levan zurab
davit vakhtang aram armen artak ashot garik hayk hovhannes karen karo levon mher narek nikol samvel serzh suren
tigran vahan vahram vardan vazgen
`);

export const EITHER: ReadonlySet<string> = words(`
sasha vanja saša sasa nikita misha zhenya valery janka toni
`);
