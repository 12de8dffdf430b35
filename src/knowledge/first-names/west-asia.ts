import { words } from "../word-list.js";

/**
 * First names in Arabic, Persian, Turkish, Hebrew and the languages of Central Asia.
 *
 * Source: names common in the lists of parliaments, sports and statistical offices, with and without accents. Lower case.
 */
export const FEMALE: ReadonlySet<string> = words(`
abeer afaf afnan ahlam aisha alaa alya alyaa amal amani amat amira amna anoud aref areej arwa aseel asma asmaa
asrar aya azza badria basma bayan bushra buthaina dalal dalia dana deema dina doaa dunya eman esraa etab fadia
fadwa faten fatin fatma fayrouz ferial futoon ghada ghadir ghaida ghalia hadeel hadil haifa hala halima hanadi
hanan hania hanin hayat heba hessa hiba hind hoda houda huda ibtisam ikram ilham iman inas intisar israa jamila
jawaher jihan joumana jumana kawthar khadijah khawla kholoud khulood lamia lamis latifa layan layla leila lina
lobna loubna loujain lubna lujain lulwa maha maisa maisoon majda malak manal maram mariam marwa maryam mashael
mawada maysa may mayada mona mouna muna mufida munira nada nadia nadine naima najat najla najwa nawal nayla
nesma nisreen noha nora norah nouf noura nura nurah olfat omaima raghad raghda rahaf rahma raja rajaa rana randa
rania ranim raneem rasha rawan rawda razan reem reham rima rola roula ruba ruqaya ruwaida sabah sabreen safa
safaa sahar salma salwa sama samah samar samia samira sara sarah sawsan sumaya shahad shaikha shaima shaimaa
shatha shereen sherine shorouq siham soha souad suad suha suhad suhair suhaila sulafa suzan tahani taghreed
tamara thuraya wafa wafaa waad walaa widad wijdan yara yasmin yusra zahra zakiya zeinab zeina zineb
zohra afsaneh arezou atefeh atoosa azadeh azar bahar bahareh banafsheh behnaz elaheh elham elnaz fahimeh farah
farahnaz faranak farideh fariba farzaneh fatemeh fereshteh firouzeh forough forouzan ghazal ghazaleh golnar
golnaz golshifteh haleh hengameh homa jaleh katayoun khadijeh ladan laleh leyla mahboubeh mahin mahnaz mahsa
mahshid mahtab mahvash mandana maral masoumeh mehrnaz mehrnoush mina minoo mitra mojgan mozhgan nahid narges
nasim nasrin nastaran nazanin neda negar negin niloofar niloufar niusha parastoo pardis pari parisa parvaneh
parvin pegah pouneh roya roxana roza saba saghar saina sanaz sareh sepideh shabnam shadi shahla shahrzad
shaghayegh shiva shirin shohreh simin soheila sousan soraya tahereh taraneh vida yalda yasaman zhila zohreh
ayfer aygül aylin aynur aysel ayse ayşe aysun ayten aytül banu başak belgin belma beren berrin betül beyza
binnur birsen buket burcu büşra canan cansu ceren ceyda çiğdem damla defne demet derya didem dilara dilek duygu
ebru ece eda edanur elif elçin emel emine esin esma esra eylül fadime fatoş feride ferda feyza figen filiz fulya
füsun gamze gizem gonca gönül gül gülay gülcan gülçin gülden gülhan gülsen gülşen gülsüm gülten hacer hadise
hale hande handan hatice havva hayriye hediye hilal hülya hümeyra inci ipek irem jale kadriye kübra lale leman
mehtap melahat melda melek melike melis melisa meltem meral merve meryem mine mualla müge mukaddes müjde nalan
naz nazan nazlı nebahat nermin neslihan nesrin nevin nihal nihan nil nilay nilgün nilüfer nimet nükhet nur nuran
nuray nurcan nurhan nurten oya özge özgül özlem pelin perihan pınar rabia reyhan ruken rukiye saadet sabiha
safiye sanem sebahat şebnem seda sedef sefa selda selin selma semra sena serap serpil sevda sevgi sevil sevim
sevinç şeyda seyhan sibel simge sinem songül sultan sümeyye şule şükran suna tansu tuba tuğba tuğçe tülay tülin
türkan ülkü ülker ümran vildan yasemin yeliz yeşim yıldız zehra zeliha zeynep zerrin zübeyde zühal züleyha aygul
aigul ainur aliya altynai asel asem bibigul dilnoza dinara feruza gulnara gulnora gulshan guzal kamola madina
malika nargiza nigora sabina saodat saule shahnoza togzhan umida zarina zebo zhanar zulfiya adva ahuva aliza
anat avigail avital ayala ayelet batsheva batya chana chava dafna devora dorit dvora efrat einat einav galit
hadas hadassah hagit idit ilana inbal irit keren lihi limor liora liat maayan meital merav michal mika miri
moran naama neta nili nirit noga nurit ofra orit orly orna osnat pnina rachel revital rina rinat rivka ronit
ruti sarit shani sharona shira shlomit shoshana shulamit sigal sigalit smadar tali talia tamar tami tikva tirza
tova tzipi tzipora vered yaara yaffa yehudit yemima yocheved zahava zehava ziva
`);

export const MALE: ReadonlySet<string> = words(`
abdallah abdel abdelaziz abdelfattah abdelhamid abdelkader abdelkarim abdelmalek abdelrahman abderrahim
abdulaziz abdulhadi abdulkarim abdullatif abdulrahman abdulsalam adel adham adib akeel ameen amer amr anas
ashour ayham ayman ayoub azmi azzam badr baha bahaa bandar bashar bashir basem basil bassam bassem boutros dawud
dhafer driss elias emad essam fadel fadi fadl faez fahmi faheed fakhri fares faris farouk fawaz fawzi faysal
fayez fikri fouad fuad gamal ghaleb ghanem ghassan ghazi habis hadi hafez haitham hakeem hakim hamad hamdan
hamdi hamed hani hany hatem hatim haytham hazem hesham hicham hilmi hisham hossam houssam hosni husam husein
hussam hussein ihab isam issa iyad jaafar jaber jafar jalal jamaal jassem jassim jihad kadhim kareem karam
kassem khaled khaldoun khalfan khalifa khamis laith louay luay lotfi mahdi maher mahmoud majed makram malek
mamdouh mamoun marwan marzouq mazen mazin medhat miqdad moataz moez mohannad mohsen moncef monir mounir mourad
moustafa mubarak muhanad muhannad mumtaz munther murad musab mustapha mutaz muwafaq nabih nabil nael nagib
naguib naif naji najib nasr nasser nawaf nayef nazih nidal nizar noureddine odai omar omran oussama qais qasem
qusay rabah rabee rached radwan rafat rafik raghib raid raed rajab rakan rami ramadan ramez ramzi ramzy rashed
rashad riad ridha riyad riyadh rouhi sabri sabry sadek saed safwan saher saleh sami samih sayed selim shafik
sharaf shihab shukri sobhi soliman souheil subhi suhail suliman taher taleb tamer tamim tareq tarek tawfiq
tewfik thamer turki wael wahid wajdi walid waseem wissam yasser yazan yazid yehia yehya youcef younes youness
youssef yousef yousif zakaria zaki zayed ziad zied ziyad zouheir abolfazl afshin alireza amirali amirhossein
amir arash ardeshir arman armin aria ashkan babak bahman bahram behnam behrouz behzad bijan borzou dariush
davood ebrahim esfandiar esmail fariborz faramarz farhad farrokh farshad farzad farzin ferdows
fereydoun ghasem gholam gholamreza hamidreza hashem heshmat hooman hooshang hormoz hossein houman iraj jalil
javad kambiz kamyar kasra kaveh keivan keyvan kianoush kiarash khosrow kourosh manouchehr mani mansour masoud
mehran mehrdad mehrzad mohammadreza mojtaba morteza mostafa nader naser navid nima omid parham parsa parviz
payam pedram pejman peyman peiman pirouz pooya pouya ramin reza rostam rouhollah rouzbeh saeid saman sasan
sadegh shahab shahin shahram shahriar shahrokh shapour siamak siavash sina sohrab soheil soroush touraj vahid
yaghoub abdulkadir adem ahmet akif alp alparslan alper altan anıl arda aslan asım atakan atilla aydın ayhan
aytaç bahadır baki baran barış barlas bayram bedri bekir berat berk berkay berke beytullah bora bozkurt buğra
bülent burak cafer caner celal cem cemal cemil cengiz cenk cevat cevdet ceyhun cihan cihangir coşkun cumali
cüneyt davut devrim doğan doğukan doruk durmuş edip efe ege ekrem emin emirhan emrah emre ender engin enver
ercan erdal erdem erdinç erdoğan eren ergin ergün erhan erkan erol ersin ersoy ertan ertuğrul esat evren eyüp
fahrettin fahri faruk fatih fehmi ferdi ferhat ferit fevzi feyyaz fikret fuat furkan gökay gökhan gökmen görkem
gürkan gürsel güven hakkı haldun halil halim halis haluk hamit haşim haydar hayati hayri hikmet hulusi
hüsamettin hüseyin huseyin hüsnü ilhan ilkay ilker ishak ismet iskender izzet kaan kadir kadri kaya kazım kemal
kenan kerem kerim koray korhan köksal kubilay kudret kürşat latif levent lütfi mahir mahmut mehmet mert mesut
metehan metin mete mithat muammer muharrem muhittin muhsin murat muzaffer namık nazım nazmi necati necdet necip
necmettin nedim nevzat nihat niyazi nuh numan nurettin nuri nusret oğuz oğuzhan okan oktay olcay onur orhan
osman ömer omer özcan özgür özkan ozan polat rahmi ramazan rasim raşit recai recep refik resul reşat rıdvan
rıfat rıza rüştü sabahattin sacit sadettin sadık sadi şahin sait sakıp salih şaban savaş seçkin sedat sefer
selahattin selami selçuk semih sencer şenol serdar serhat serkan şerif sermet sertaç server seyfi sezai sezer
şinasi sinan soner suat süha süleyman suleyman tahsin talip taner tankut tansel tarkan tayfun taylan tayyip
tekin teoman tevfik timuçin timur tolga tolgahan tufan tugay tunç tuncay tuncel tuncer turan turgay turgut
turhan tümer ufuk uğur ümit umut utku vahit vedat vehbi veli veysel volkan yakup yalçın yaman yaşar yavuz yiğit
yılmaz zafer zeki zekeriya zekai ziya zülfü abay aidos aibek akmal almas askar azamat baurzhan bakhtiyar bekzod
berik bobur daniyar davron dilshod erlan galymzhan ilkhom islom jahongir jasur kairat kanat komil marat mirza
murod nurlan nursultan odil olzhas otabek ravshan rustam sanjar sardor serik sherzod shukhrat talgat temirlan
ulugbek yerlan zhandos adir alon amichai amihai amikam aminadav amnon amos amram arik arie arye asaf asher avi
aviad avichai avidan avigdor avihu avner avraham avram avshalom azriel barak benzion binyamin boaz chaim dov
dror dudu ehud eitan elazar elad eldad eliezer elihu eliyahu elkana elyakim evyatar eyal ezra gadi gershon
gideon gidon gilad giora haim hanan hanoch hezi hillel ido idan ilan itai itamar itay itzhak itzik kobi liad
lior matan matti mattityahu meir menachem menashe micha mordechai moshe motti nachman nachum nadav naftali natan
nati nehemia netanel nimrod nir nisim nissim noam ofer ofir ohad oren oz oded oron pinchas ran raviv reuven roi
ronen saar sagi shaul shai shalom shay shimon shimshon shlomo shmuel shmulik tomer tsvi tuvia tzachi tzvi udi
uri uriel uzi yaakov yacov yair yakir yaniv yariv yaron yechezkel yechiel yehoshua yehuda yehonatan yigal
yiftach yishai yisrael yitzhak yizhar yoav yochai yoel yohanan yonatan yoni yoram yosef yossi yotam yovel yuval
zalman zeev zev zvi zvika
`);

export const EITHER: ReadonlySet<string> = words(`
noor nur nour ihsan ismat shams sabah wafa iman islam hikmat amal jihad nidal rida reda shadi farah firdaus
deniz evren umut ilkay bilge derya ufuk devrim özgür toprak yağmur güneş ümit yüksel olcay ariel eden gili hadar
lior liron maayan moran neta noam noga omer ori roni ronny sapir shachar shahar shaked stav yarden yuval
`);
