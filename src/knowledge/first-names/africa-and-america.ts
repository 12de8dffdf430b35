import { words } from "../word-list.js";

/**
 * First names of Africa and the Pacific, and of America and England beside those in `common.ts`.
 *
 * Source: names common in the lists of parliaments, sports and statistical offices, with and without accents. Lower case.
 */
export const FEMALE: ReadonlySet<string> = words(`
abeba abebech abena adaeze adaku adamma adanna adaobi adebola adeola aderonke adesuwa adjoa adwoa afia afua
aissata aïcha aïssatou akosua akua akuba amaka amarachi ama amina amma anulika asantewaa ashanti asabea aminata
atieno awa ayana ayanda azeb belaynesh binta bintou bolanle boitumelo bongiwe bukola buhle busisiwe busi
chausiku chiamaka chichi chidinma chikondi chinelo chinenye chinwe chioma chipo chisomo chiwoniso dikeledi dineo
dorcas ebele ebun efua ekua elikem enam enyonam esi esinam esther eyerusalem fatou fatoumata fatimata folake
folasade funke funmilayo funmi gelila gugulethu habiba hadiza halima hawa hirut ifeoma ifeyinwa ijeoma jumoke
kambili keitumetse khadija khanyisile khethiwe kgomotso lerato lindiwe makena mandisa mariama mariatou marième
mbali meseret mmabatho mwajuma mwende mwanaisha naledi nandi ndeye neema nneka nnenna nokuthula
nomalanga nomfundo nomsa nomvula nomathemba nombulelo nompumelelo nomthandazo nompilo nomonde nonhlanhla
nontombi nosipho nosiphiwe nothando nozipho nozizwe ngozi njeri nkechi nkiruka nobuhle nolwazi nyambura nyawira
nyokabi obiageli oby olabisi olajumoke olufunke oluchi omolara omotola onyinye oumou palesa phindile phumzile
pumla refilwe rokhaya rudo rumbidzai rutendo sade saida salamatou salimata sekai selam selamawit serwaa shamiso
sibongile sindisiwe sinazo siphokazi sizani sizakele sokhna sithembile sitsofe subira tariro thandeka thandi
thandiwe thembeka thembi thembisile thoko thokozile tiwonge titilayo tsehay tsitsi tsion uju unathi unoma
vuyokazi vuyiswa wambui wangari wanjiku wanjiru wairimu wacera waithera wamaitha winnie wanza yaa yacine yetunde
yewande yodit zainabu zandile zanele zawadi zenani zinhle zintle ziyanda zodwa zukiswa zuwena amahle andiswa
nomzamo ntombi ntombizodwa ntombenhle ntombifuthi noluthando nomakhosazana chipiwa chiedza chenai fadzai maita
ropafadzo ruvimbo shuvai simbisai vimbai vongai akinyi akoth achieng adhiambo anyango apiyo awino awuor auma
aoko moraa kemunto kerubo nyaboke chebet chepkoech cherono chepngeno jebet jepkosgei jeptoo jerop mumbi muthoni
nduta wangui wanja wangeci hodan hamdi ifrah ilhan ladan fowsia filsan fartun sagal shukri ubah zamzam yusra
maryan asha ayaan deqa faduma hibo idil nimco sahra aroha hinemoa hine huia kahurangi kiri mereana mere moana
ngaire ngahuia ngāhuia pania rangimarie rawinia tiana tui whetu wikitoria mele sela salote ana losa sina talia
fetu fa'anati leilani kalani noelani malia nalani alofa litia mereseini vasiti unaisi salanieta latoya
latasha latisha lakeisha lakisha keisha nakia nikita shanice shaniqua shanelle sheree shanika tamika tameka
tanisha tyesha tyra ebony aaliyah kiara deja jada jaleesa jasmin aniyah amiyah nevaeh makayla mckenna mckenzie
mackenzie kaylee kylie kayla kaitlyn kaleigh brylee adalyn braelyn brynn emersyn gracelyn haisley jaelyn jolene
kinley kinsley lyla maisie maeve nayeli novalee raelynn rosalie delilah dottie earlene edwina ernestine eula
imogene inez iva jerilyn jo-ann jo-anne jodi joleen kathlene kristi kristy kristie lajuana laverne lavonne
leanne leann leona leota lillie lizzie lizbeth lori lorie lorrie lucille luella mabel mae mamie marcy margery
margie marjorie marla marquita marva maudie mavis maxine melba melva millicent minerva minnie mollie muriel myra
myrna myrtle nadine nelda nellie noreen norma octavia oleta patsy pauletta pearlie peggy petunia philomena
phyllis polly rena reba rhoda rochelle roberta romona rosella roxie ruthann ruthie sallie selma sherri
sherrie sheri sherry shirlene staci sue tabitha tammy tami tamra terri thelma theda tina tonia tonya trudy twila
velma verna vickie vicki vicky virgie wanda wendi wilma winifred winona yolonda yvonna zelda zelma zita araminta
arabella cressida clementine cordelia drusilla eliza emmeline eleanora flossie georgette hermione hermia jacinta
jacintha jemimah kerensa lettice loveday lowenna marigold morwenna ottoline perdita petronella philippa pippa
primrose rosalind rosamund rowena saskia tamsin tegan theodora ursula verity zara zillah
`);

export const MALE: ReadonlySet<string> = words(`
abayomi abdou abdoulaye abdoulie abel abraham ade adebayo adébáyò adegboyega adekunle ademola adeniyi adetokunbo
adewale adeyemi afolabi aïmé akin akinwumi akintola akinyemi akpan alhassan aliou alioune aliyu amadou amadi
amanuel ambode anthonyo aondona asamoah atiku auwal ayodeji azubuike babacar babajide babatunde baboucarr bakary
bakari balarabe bamidele banji bekele bello benson bheki bhekumuzi bongani boubacar boubakar bukar busani chidi
chidiebere chidozie chiedu chigozie chijioke chike chima chimezie chinedu chinua chuka chukwudi chukwuemeka
chukwuma chukwunonso cheikh cyril dakarai daouda dele demba deji dejen dikembe djibril dumisani dumiso ebenezer
ebrima efosa ejike elechi emeka emmanuel emeke enoch enock esiri ezekiel femi festus fidelis fiifi folarin
gacheru garba gathogo gbenga getachew girma gitau godfrey godswill godwin goodluck habte habtamu haile hamisi
hamza hlumelo ibou ibrahima idrissa idrissou ike ikechukwu ikenna isiaka issoufou itai jabulani jabari jomo jide
juma kabelo kamau kagiso kariuki kato kayode kebede keorapetse khaya khotso khulekani kimani kimathi kipchoge
kipchumba kiplagat kipkemboi kiprono kiprotich kiptoo kirubel kizito kofi kojo komla koffi kouadio kouamé
kouassi kudakwashe kudzai kunle kwabena kwadwo kwaku kwame kwasi kweku kwesi kwabla lamin lamine lateef lovemore
lungelo lungisani lunga lwazi macharia maina malick malusi mamadou mandla mangaliso maribe maxwell mbongeni
mbugua mboya mehari melusi mfundo mhlengi modibo modou molefe moses moussa mthokozisi mthunzi mthuli muhammadu
muhindo mulugeta munashe munyaradzi muriithi murithi musa mustapha muthomi mutua muyiwa mwai mwangi mxolisi
mzwandile ndaba ndubuisi ndumiso negasi ngugi nhlanhla njoroge njuguna nkosana nkosinathi nkululeko nnamdi
nnaemeka noah nuhu nyasha obafemi obinna obiora ochieng odhiambo okechukwu okello okey okoth okwudili olabode
oladele oladipo olanrewaju olatunde olawale olumide olusegun oluseyi oluwafemi oluwole omondi onyango osagie
osaze osei otieno oumar ousmane ousman owuor paa pathé patrice pentjie phumlani qasim rasheed rufai sabelo sadio
salif salissou samora samba sandile sanele sani segun sekou sello serigne seydou shaka shehu sibusiso
sibongiseni sifiso sindiso siphamandla sipho siyabonga siyabulela solomon souleymane tadesse tafadzwa takudzwa
tamirat tatenda tawanda temesgen tendai tesfaye tesfa tewodros thabang thabiso thabo thamsanqa themba thulani
tichaona tidiane tinashe tiémoko tito tladi tobenna tsegaye tshepo tsepo tunde tunji udo ugochukwu ugo umaru
vusi vusumuzi vuyani vuyo wale wandile wole workneh xolani yakubu yao yaya yaw yohannes yonas yoweri zakes
zenzele zolani zolile zwelethu zwelinzima abdi abdirahman abdirashid abdishakur abdullahi ahmednur bile cabdi
daud dahir farmajo guled hassan jama liban mahad mohamud omar osman sharmarke warsame yasin yusuf arapeta eru
hemi hone hōne hoani kereama manaia matiu mikaere nikau ngata paora piripi rangi rāwiri rawiri tame tamahou
tāmati tamati tāne tane tipene wiremu viliame sione sitiveni siosaia semisi sefo sosefo tevita taniela tupou
mosese ratu epeli inoke josefa jope lote penaia ropate sakiusa sitaleki vilikesa waisale kaimana keoni kawika
kaleo kamehameha makoa ikaika leota malietoa tavita tuilaepa faleafa fa'aolesea deandre dequan deshawn deshaun
devonte demetrius darnell darius dashawn jamal jamar jamarcus jarvis javon jaylen jayden jaden jaxon jaxson
kareem keyshawn kendrick lamar lamont latrell leroy malik marquis marquise marques marquez montel raekwon
rashawn rayshawn shaquille terrell terrence treyvon tyrell tyrese tyrone tyree tyrique trayvon tremaine travon
antwan antoine cedric cornell dwayne dwight darryl daryl jermaine jerome reggie rufus cletus elmer floyd ernest
alvin amos buford burl cecil chester clarence claude clifton clint clyde delbert denzel desmond donnell doyle
durwood edsel elbert elijah elroy elvin emmett everett ezra garrett gaylord gaston grady harlan hiram homer
horace hoyt ira irvin irving isaiah jasper jebediah jethro jimmie josiah junius leland lemuel lester levi lionel
linwood lowell loyd luther lyle lyman marvin maurice maynard melvin merle merton milo morris mortimer mose
nathanael nathaniel ned norris obadiah odell orrin orville otis ozzie phineas rhett rodney roscoe royce silas
sylvester tad thaddeus thurman thurston ulysses vance vaughn vern verne vernon virgil waldo wendell wesley
wilbert wilbur wilford willard wilmer wilton winfred winston winthrop woodrow zachariah zebulon zeke aubin
barnaby bartholomew basil benedict bertie cuthbert crispin cyprian digby ewart fergus giles gideon horatio
humphrey ignatius inigo jago jolyon jocelin lancelot lucius mungo montague ninian peregrine piers quentin rafe
rafferty roderick rollo rupert sacheverell seb septimus sholto sylvan tarquin toby torquil tristram wilfred
wystan
`);

export const EITHER: ReadonlySet<string> = words(`
ayodele ayotunde babajide chika efe kagiso kehinde lebohang lesedi lindani lubabalo lulama mpho olayinka
oluwaseyi sihle simphiwe tadiwa tamirat tatenda temitope tendai tumi uche zola asanda fungai kudzai nyasha
shingai tafadzwa tsungai kipsang keala tawanda imani rylee presley addison aubrey finley marley oakley reagan
teagan johnnie merle robbie abiodun abiola adama adedayo aderemi amara anesu asantewa ayo chinonso chisomo edem
eleojo fikile fola funsho ifeanyi katlego kelechi lebo lekan lethabo luyanda mathabo nana ntokozo ogechi
oluwaseun omotayo onyekachi opeyemi seun siphiwe taiwo tayo tebogo tinotenda tochukwu tokunbo uzoma wande welile
yemi farah kahu jody kit
`);
