/**
 * Family names that very many people bear, of languages whose given names no list of ours has. One vote on whether two
 * capitals are a person: "Wanjiru Kamau", "Tran Van Duc". Lower case; those that are English words are left out.
 *
 * Source: the commonest surnames of Korea, China, Vietnam, India, Pakistan, Nigeria, Ghana, Kenya, South Africa, the Arab
 * world, Iran, Turkey, Spain and Latin America, Portugal and Brazil, Italy, Poland, the Nordic countries and Oceania.
 */
export const SURNAMES: ReadonlySet<string> = new Set(
  `
kim lee  choi jung jeong kang cho yoon jang lim han oh seo shin kwon hwang ahn  yoo hong
wang li zhang liu chen yang huang zhao wu zhou xu  zhu hu guo lin luo zheng liang xie tang feng deng xiao cheng cai
peng pan yuan dong yu jiang wei xue fu shen zeng lu su ye lau wong chan cheung chow leung ng tan lim goh ong teo koh
nguyen tran le pham hoang huynh phan vu vo dang bui ngo duong ly
tanaka suzuki sato takahashi watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki mori
singh kumar sharma patel gupta reddy rao nair menon iyer iyengar pillai das dutta banerjee mukherjee chatterjee bose ghosh
sen roy verma mishra tiwari pandey yadav joshi desai shah mehta kulkarni deshpande patil naidu krishnan subramanian venkatesan
khan ahmed ali hussain malik qureshi siddiqui chaudhry sheikh mirza butt raja iqbal rehman rahman hossain  uddin begum
perera fernando silva jayasuriya wickramasinghe gunawardena bandara
okafor okonkwo adeyemi adebayo adewale balogun ogunleye olawale oladipo eze nwosu obi okeke uche bello abubakar musa ibrahim
mohammed sani usman danjuma yusuf lawal afolabi akande
mensah owusu boateng osei asante appiah amoah ansah agyeman addo ofori
kamau mwangi njoroge wanjiku kariuki otieno ochieng odhiambo omondi onyango kipchoge cheruiyot kiptoo rotich koech mutua
muthoni wambui njeri achieng
nkosi dlamini ndlovu khumalo mkhize zulu sithole mokoena naidoo govender  botha pretorius mahlangu radebe
moyo ncube banda phiri mwale chanda tembo
mohamed hassan hussein abdullah al-rashidi haddad khoury mansour saleh nasser farah aziz salem hamdan darwish
ahmadi hosseini rezaei karimi
yilmaz yılmaz kaya demir çelik şahin öztürk aydın
garcía garcia rodríguez rodriguez martínez martinez hernández hernandez lópez lopez gonzález gonzalez pérez perez sánchez
sanchez ramírez ramirez torres flores rivera gómez gomez díaz diaz cruz morales reyes gutiérrez gutierrez ortiz ramos
jiménez jimenez ruiz álvarez alvarez mendoza castillo vargas romero herrera medina aguilar vega castro delgado ríos rios
silva santos oliveira souza sousa pereira ferreira almeida costa rodrigues carvalho gomes ribeiro martins araújo barbosa
rossi russo ferrari esposito bianchi romano colombo ricci  greco bruno gallo conti
nowak kowalski wiśniewski kowalczyk kamiński lewandowski zieliński szymański woźniak
hansen johansen olsen larsen andersen nielsen jensen pedersen christensen rasmussen johansson karlsson nilsson eriksson
larsson olsson persson svensson gustafsson korhonen virtanen mäkinen nieminen
ivanov petrov smirnov kuznetsov popov volkov ivanova petrova shevchenko kovalenko bondarenko tkachenko
tanoa tuilagi faleolo fonoti kealoha kahananui ngata parata tamihere
`
    .trim()
    .split(/\s+/),
);
