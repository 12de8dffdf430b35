import { words } from "../word-list.js";

/**
 * First names of Japan, Korea, Vietnam, the Philippines, Indonesia, Malaysia, Thailand, Myanmar and Cambodia.
 *
 * Source: names common in the lists of parliaments, sports and statistical offices, with and without accents. Lower case.
 */
export const FEMALE: ReadonlySet<string> = words(`
aiko akane akemi akiko ami asako asuka atsuko aya ayaka ayako ayane ayumi azusa chie chieko chiharu chihiro
chika chikako chiyo chizuko eiko emi emiko eri eriko etsuko fumie fumiko fumika hana hanako haruka haruko harumi
haruna hatsue hideko hikari hinata hiroe hiroko hiromi hisako hisae hitomi honoka ikuko itsuko izumi junko kaede
kana kanae kanako kaori kaoru kasumi katsuko kayo kayoko kazue kazuko kazuyo keiko kikue kimiko kiyoko kiyomi
koharu kokoro kotone kozue kumi kumiko kuniko kyoko machiko madoka maiko maki makiko mami mamiko mana manami
mariko masae masako masami masumi matsuko mayu mayuka mayuko mayumi megumi mei michie michiko midori mieko
miharu miho mihoko mika mikako mikiko miki minako misaki misako mitsuko mitsue miu miwa miwako miyako miyoko
miyu miyuki mizue mizuki mizuho moe momoka momoko motoko mutsuko nagisa nami namie nana nanako nanami naoko
natsue natsuki natsuko natsumi nobuko noriko reiko rie rieko riho rika rikako riko rin rina rino risa risako rui
rumi rumiko ryoko sachie sachiko sadako saki sakiko sakura satoko satomi sawako saya sayaka sayoko sayuri seiko
setsuko shigeko shiho shiori shizue shizuka shizuko shoko sumie sumiko sumire suzue suzuko tae taeko takako
takayo tamae tamaki tamami tamiko teruko teruyo tokiko tomie tomoe tomoka tomoko tomomi toshie toshiko tsukiko
tsuneko tsuyako umeko wakako waka yaeko yasuko yayoi yoko yoshie yoshiko yoshimi yui yuika yuka yukako yukari
yukie yukiko yukina yukino yuko yumeko yumi yumika yumiko yuna yuri yurika yuriko ae-ra bo-ra bo-young eun-hye
eun-ji eun-jung eun-kyung eun-young ga-young ha-eun ha-yoon hae-jin hee-jin hee-sun hwa-young hye-jin hye-kyung
hye-rin hye-won hyo-jin hyun-ah hyun-joo hyun-jung in-sook ji-eun ji-hye ji-hyun ji-min ji-won ji-woo ji-yeon
ji-young jin-ah jin-kyung joo-hee jung-ah jung-hee jung-min jung-sook kyung-hee kyung-hwa kyung-sook mi-hee
mi-jung mi-kyung mi-ran mi-sook mi-sun mi-young min-ah min-hee min-ji min-jung min-kyung min-seo myung-hee
na-young seo-hyun seo-yeon seo-yoon seon-hee so-hee so-yeon so-young soo-ah soo-hyun soo-jin soo-jung soo-kyung
soo-yeon sook-hee sook-ja sun-hee sun-mi sun-young su-bin su-jin yeon-hee ye-jin ye-rin yoo-jin yoo-mi yoo-na
yoon-ah yoon-hee young-ae young-hee young-ja young-mi young-sook yu-jin yu-na bich chau diem dieu dung-anh giang
hang hien hoa hong-nhung huong huyen khanh-linh kim-anh lan lan-anh lien loan mai-anh mai-linh my-linh nga ngan
ngoc ngoc-anh nguyet nhung nhu oanh phuong phuong-anh quyen quynh tham thao thi thu-ha thu-huong thuy thuy-linh
tien trang trinh truc tu-anh tuyet uyen van-anh xuan yen amihan analyn angelita arlyn aurelia belen bituin
corazon cristeta dalisay divina editha elvie erlinda estrelita evangeline felicidad florita imelda jennylyn
jocelyn josefina lalaine leni ligaya lilibeth liwayway loida luningning luzviminda maricar maricel maricris
marilou marites marivic milagros mylene nenita perla rosalinda roselyn rowena shiela sheryl teresita vilma
zenaida ani asri astuti ayu bunga cahaya citra dewi diah dian endang erni fitri fitriani hartini hesti indah
indrawati intan kartika kartini kurnia laksmi lestari marlina mega megawati melati murni nabila ningsih novita
nurhayati nurul permata puspita putri rahayu ratih ratna ratnasari retno rini riska sari setyowati siska siti
sri sulastri susilawati susi tuti utami wahyuni wati widya winarti wulan wulandari yanti yuliana yuni zubaidah
aminah aishah asmah azizah azlina faridah fauziah haslina hasnah jamilah maznah noraini norazlina norhayati
noriah norliza normah nurfarahin rafidah rohana rokiah roslina rosnah salmah salmiah sharifah shahrizat suraya
zaleha zaiton zanariah zarinah zuraida anong apinya arunee busaba chanida chanpen chutima kanchana kanokwan
kanya ladda malee nattaya nittaya noppamas orapin orathai panida patcharaporn pensri pimchanok ploy pornthip
pranee ratana rattana rungnapa saengdao sirikit siriporn somjai sudarat sukanya sumalee supaporn supattra
suwanna thitima thippawan wanida wannee warunee yaowapa yingluck daw khin khine mya nandar nilar phyu sandar
thiri bopha chanthou chanthy channary kunthea maly phally rachana sokha sokhom sophea sopheap sreymom sreyneang
`);

export const MALE: ReadonlySet<string> = words(`
akihiko akihiro akihito akio akira akito arata asahi atsuhiro atsushi ayumu chikara dai daichi daigo daiki
daisuke eiichi eiji eita fumiaki fumihiko fumio genta goro hajime haruki haruo haruto hayate hayato hideaki
hidehiko hideki hidemi hideo hidetaka hidetoshi hideto hideyuki hiro hiroaki hirofumi hirohiko hirohito hiroji
hirokazu hiroki hiromichi hironobu hironori hiroo hiroshi hirotaka hiroto hiroyasu hiroyoshi hiroyuki hisanori
hisao hisashi hitoshi ichiro isamu isao itsuki jiro jotaro juichi junichi junichiro junji junpei junya juro juzo
kaito kanji katashi katsuhiko katsuhiro katsunori katsuo katsuro katsutoshi katsuya kazuaki kazuhiko kazuhiro
kazuhito kazuki kazuma kazunari kazunori kazuo kazushi kazutaka kazuto kazuya kazuyoshi kazuyuki keigo keiichi
keiichiro keiji keisuke keita kengo kenichi kenichiro kenji kenjiro kensuke kenta kentaro kento kenzo kiichi
kiyoshi kohei koichi koichiro koji kojiro koki kosei kosuke kota kotaro kouhei kouichi kouji kunihiko kunio
kyohei kyosuke makoto mamoru manabu masaaki masafumi masaharu masahide masahiko masahiro masahito masakatsu
masakazu masaki masamichi masanobu masanori masao masaru masashi masataka masato masatoshi masaya masayoshi
masayuki masuo michihiro michio mikio minoru mitsuhiko mitsuhiro mitsuo mitsuru mitsutaka motohiro motoki mutsuo
naohiko naohiro naohito naoki naoto naoya naoyuki nobuaki nobuhiko nobuhiro nobuo nobutaka nobuyoshi nobuyuki
norihiko norihiro norihito norio noriyoshi noriyuki osamu reiji riki rikuto rintaro rokuro ryohei ryoichi ryoji
ryoma ryosuke ryota ryotaro ryuhei ryuichi ryuichiro ryuji ryunosuke ryusei ryusuke ryuta ryutaro sadao satoru
satoshi seiichi seiichiro seiji seijiro shigeaki shigefumi shigeharu shigehiro shigeki shigenobu shigenori
shigeo shigeru shigeto shigeyoshi shigeyuki shingo shinichi shinichiro shinji shinjiro shinpei shinsuke shintaro
shinya shinzo shiro shogo shohei shoichi shoji shota shotaro shozo shuhei shuichi shuji shunichi shunji shunsuke
shunta shuntaro shunya shusaku shusuke sosuke sota soichi soichiro susumu tadaaki tadahiko tadahiro tadao
tadashi tadayuki taichi taiga taiki taisei taishi taizo takaaki takafumi takaharu takahiko takahiro takahisa
takahito takamasa takanobu takanori takao takashi takato takatoshi takayoshi takayuki takehiko takehiro takeo
takeru takeshi taketo takeya taku takuji takuma takumi takuo takuro takuto takuya tamotsu taro tatsuhiko
tatsunori tatsuo tatsuro tatsuya teppei teruaki teruhiko teruhisa teruo teruyuki tetsu tetsuhiro tetsuji tetsuo
tetsuro tetsushi tetsuya tetsuyuki tomoaki tomofumi tomohide tomohiko tomohiro tomohisa tomohito tomokazu tomoki
tomonori tomoya tomoyuki toru toshiaki toshiharu toshihide toshihiko toshihiro toshikazu toshiki toshimasa
toshimitsu toshinobu toshinori toshio toshiro toshiya toshiyuki tsubasa tsuguo tsukasa tsuneo tsutomu tsuyoshi
wataru yasuaki yasufumi yasuharu yasuhide yasuhiko yasuhiro yasuhito yasukazu yasumasa yasunobu yasunori yasuo
yasushi yasutaka yasuyuki yohei yoichi yoichiro yoji yojiro yosuke yoshiaki yoshifumi yoshiharu yoshihide
yoshihiko yoshihiro yoshihisa yoshihito yoshikazu yoshiki yoshimasa yoshimitsu yoshinobu yoshinori yoshio
yoshiro yoshitaka yoshito yoshitomo yoshiya yoshiyasu yoshiyuki yudai yugo yuichi yuichiro yuji yujiro yukihiko
yukihiro yukinori yukio yukito yusaku yusei yusuke yuta yutaka yutaro yuto yuya yuzo yuzuru byung-chul byung-hun
chan-ho chan-young chang-ho chang-min chul-soo dae-hyun dae-jung do-hyun do-yoon dong-ho dong-hoon dong-hyun
dong-min dong-wook dong-won gun-woo ha-joon ho-jin hong-seok hyeon-woo hyun-bin hyun-jin hyun-jun hyun-soo
hyun-sik hyun-woo hyung-jin il-sung in-ho in-soo jae-hoon jae-hyun jae-in jae-min jae-seok jae-sung jae-won
jae-woo jae-yong ji-ho ji-hoon ji-hun ji-sung jin-ho jin-hyuk jin-soo jin-woo jong-ho jong-hyun jong-min jong-un
jong-in joo-hyung joo-won joon-ho joon-hyuk joon-young jun-ho jun-seo jun-young jung-ho jung-hoon jung-hwan
jung-min-ho jung-woo ki-moon kwang-ho kwang-soo kyu-hyun kyung-ho kyung-soo min-ho min-hyuk min-jae min-jun
min-kyu min-seok min-soo min-woo moo-hyun myung-bak sang-hoon sang-hyun sang-min sang-woo se-hoon se-jin
seok-jin seong-min seung-ho seung-hoon seung-hyun seung-min seung-woo si-woo soo-hyuk soo-man sung-ho sung-hoon
sung-jin sung-min tae-hyun tae-min tae-woo tae-yang tae-young won-bin won-ho won-jun woo-jin woo-sung yong-ho
yong-jun yoon-ho yoon-sung young-chul young-ho young-hoon young-jae young-jin young-jun young-min young-sam
young-soo yu-seok canh chien cong cuong dinh duc dung duong duy duy-anh giap hai hieu hoang hoan huy khang khanh
khoa kien luan manh nghia nhan nhat phat phong phu phuc quan quang quoc quyet tai thai thang thien thinh thong
thuan toan tri trong trung truong tuan-anh tung vinh viet vu vuong aguinaldo amado angelito arnel bayani
bienvenido crisanto datu efren isko jejomar jejo jericho jomar joselito juanito junjun kardo lito manny ninoy
nonoy pacifico pepito quintin reynaldo rodante ronnel ruel rommel sherwin wilfredo abdurrahman achmad adhi
adi-nugroho agung agus airlangga aji amien anies arief arifin aryo bagus bambang basuki budi budiman cahyo
chairul dadang darmawan dedi didik djoko dodi dwi edhy eko erlangga fadli fajar fauzan gede gibran giri gunawan
guntur hendra hendro hermawan heru himawan indra iwan joko jusuf kadek ketut komang kusnadi kusuma luhut mahfud
marzuki muhaimin muhadjir mulyadi nugroho nurdin nyoman panji prabowo pramono prasetyo pratikno purnomo putu
rachmat rahmat ridwan rizal rizki rudiantara rudy santoso sandiaga saiful setiawan setya slamet soekarno
soeharto sofyan sudirman sugeng sugiarto suharso suharto sukarno sulaeman sumarno supriyanto surya suryadi
susanto susilo sutrisno suwandi syafruddin syahrul taufik tedjo teguh teten tjahjo unggul untung wahyu wawan
wayan wibowo widodo wijaya wiranto yanto yohanes yudhoyono yudi yusril zulkifli anwar-bin azlan azman azmin
azhar-bin baharuddin faizal-bin fadillah hafiz hishammuddin ismail-bin kamaruddin khairuddin khairy mahathir
mahadzir mohamad-bin muhyiddin mukhriz mustapa najib-bin nazri rafizi rahim-bin razak razali rosli saifuddin
shahrir shafie tengku tunku zulkifli-bin abhisit anutin apichai apirak arthit chaiwat chaiyaphum chalerm chamnan
chanchai chatchai chatri chavalit kasem kiatisak kittirat kriangsak manop nattapong nattawut niran niwat paisan
pakorn piyabutr pongsak prawit prayut prayuth prasert pravit preecha sakda samak sanan sarawut sathit sombat
sombun somchai somkid sompong somsak sondhi suchart sukhumbhand suphachai surachai surapong surayud suriya
suthep thaksin thanakorn thanathorn thanom thawat thongchai veera vichai virot wanchai wichai wirat witthaya
worachai yongyuth aung kyaw maung myint naing nyan soe thant thein zaw bunthoeun chhay kimsan phirun rith
samnang sambath samrin sokhan sokun sophal sovann sovannara thavy vannak vibol virak visal vuthy
`);

export const EITHER: ReadonlySet<string> = words(`
akira aoi haru hikaru hiromi izumi kaoru katsumi kazumi kiyomi makoto masami masumi michi minori mitsuki mizuki
natsuki nobu rei ryo shinobu tomo tomomi tsubasa yoshimi yuki hyun-ji hyun-young ji-soo ji-yoon jin-young
jung-hyun jung-won kyung-min kyung-won min-young soo-young young-eun young-sun wahyu dian dwi eka rizki kurnia
komang kadek putu ketut wayan nyoman dara kosal sothea
`);
