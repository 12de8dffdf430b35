import { words } from "../word-list.js";

/**
 * First names of Spain, Portugal and Italy, and of Latin America.
 *
 * Source: names common in the lists of the national statistical offices, with and without accents. Lower case.
 */
export const FEMALE: ReadonlySet<string> = words(`
adelaida adoración agustina alba aleida alicia amaia amparo ángela ángeles araceli ariadna asunción aurelia
beatriz begoña belén berta candela carlota caridad carme carmela carolina catalina chus clara concepción
conchita consuelo cristina dolors dulce elena elisenda elvira encarnación esperanza estefanía estela estrella
eugenia eulalia fátima fatima francisca gemma gloria graciela guadalupe herminia hortensia imma inés ines
inmaculada irene isabel itziar jimena josefa josefina juana laia leire leonor leticia lidia lola lorena lourdes
lucía lucia luisa luz macarena maite malena manuela marcela margarita maría maria-jesús mariana maribel
maricarmen marisa marisol marta matilde merche mireia miren mónica montserrat montse nadia natalia nayeli nerea
nieves noelia nuria núria olga paloma paola patricia paulina pilar purificación ramona raquel rebeca remedios
reyes rocío rocio rosa rosalía rosario roser rosina salomé sara socorro sofía soledad susana tamara teresa
trinidad úrsula valentina vanesa verónica violeta viridiana virtudes xiomara yaiza yesenia yolanda ximena
yuliana zaida adélia alessandra amália anabela ana-paula benedita bruna camila carina carla cátia conceição
cristiana daniela débora edite elisângela eliane elisabete emília fabiana fernanda filipa filomena flávia
gabriela glória graça helena iara inês isadora ivone jandira janaína joana judite juliana jurema larissa laura
letícia lídia ligia lúcia luciana luísa madalena mafalda magda mara márcia margarida marília marina micaela
mônica natália neusa olívia otília patrícia paula priscila rafaela renata rita rosália rosana sílvia sónia sônia
soraia taís tânia tatiana telma teresinha thaís vanda vânia adriana agata agnese alessia ambra antonella arianna
assunta barbara beatrice benedetta bianca carlotta caterina cecilia chiara cinzia clelia concetta costanza
debora domenica donatella eleonora elettra elisa emanuela emilia enza erica ernestina federica fiammetta
fiorella flavia franca francesca gabriella gaia giada gianna ginevra giorgia giovanna giuditta giuliana giulia
giuseppina graziella grazia ilaria immacolata isabella ivana lavinia letizia lia liliana livia loredana lorella
lorenza lucrezia ludovica maddalena marcella margherita mariagrazia mariapia mariella marilena marinella maura
michela milena mirella monica morena nicoletta nives noemi nunzia ornella ottavia patrizia perla piera raffaella
roberta rosalba rosanna rosaria rossella rossana samanta serena silvana simona sonia stefania tecla tiziana
valeria vanessa veronica virginia vittoria viviana
`);

export const MALE: ReadonlySet<string> = words(`
abelardo adán adolfo agustín aitor alberto aleix alejandro alfonso alfredo álvaro alvaro amadeo amancio
anastasio andreu andrés andres ángel aniceto anselmo ariel armando arnau arnaldo arturo asier augusto aurelio
baldomero baltasar bartolomé benigno benito benjamín bernabé bernardo borja braulio camilo carles carlos carmelo
cayetano celestino celso césar cesar ciro claudio clemente conrado cosme cristian cristóbal dámaso damián darío
demetrio diego dionisio domingo edgardo edmundo eduardo efraín eladio eliseo eloy emiliano emilio enric enrique
ernesto esteban eugenio eusebio evaristo ezequiel fabián facundo faustino federico feliciano felipe fermín
fernando fidel florencio florentino fortunato francesc francisco fulgencio gabriel gaspar gerardo germán
gilberto ginés gonzalo gregorio guillem guillermo gumersindo gustavo héctor hector heriberto hernán hernando
hilario hipólito homero honorio horacio humberto ignacio ignasi íñigo iker imanol isaías isidoro isidro ismael
iván jacinto jacobo jaime javier jaume jenaro jeremías jerónimo jesús joaquín joaquin joan-ramon jordi jorge
josé jose josep juan juan-carlos juanjo julián julio lázaro leandro leocadio leonardo leónidas leopoldo lisandro
lorenzo lucas luciano lucio luis macario manel manolo manuel marcelino marcelo marcial marcos mariano mario
martín mateo mateu matías mauricio maximiliano máximo melchor miguel miguel-ángel miquel modesto moisés nacho
narciso néstor nestor nicanor nicolás norberto octavio omar onésimo oriol óscar pablo paco pancho pascual
patricio pau pedro pelayo pepe pere plácido ponciano porfirio quim quique rafael raimundo ramiro ramón ramon
raúl raul reinaldo ricard ricardo rigoberto roberto rodolfo rodrigo rogelio román romeo roque rosendo rubén
ruperto salvador sancho santiago sebastián segundo sergi sergio servando severiano silverio silvestre simón
sixto telmo teodoro teófilo timoteo tobías tomàs toribio ubaldo unai urbano valentín valeriano vicenç vicente
víctor victoriano virgilio wenceslao xabier xavi zacarías abílio adalberto adelino ademir adérito afonso
agostinho aldo aloísio altair amílcar antero antónio antônio arlindo armindo artur ataíde áureo baltazar belmiro
benedito bento brás breno caetano caio carlos-alberto casimiro cássio cláudio cristiano cristóvão dário davi
delfim dinis diogo dirceu domingos duarte edilson edmilson edson eliseu elton emanuel ernani estevão eurico
evandro everton fábio fabrício fausto filipe firmino flávio florival frederico genésio geraldo getúlio gil
gilmar gilson glauco gonçalo guilherme haroldo heitor hélder helder hélio henrique hermínio horácio inácio
jailton jair januário joão joao joaquim joel jonas josé-carlos josué júlio juliano juvenal ladislau laércio
lenildo leonel lindolfo lourenço luan lúcio luís luiz manoel márcio marco-antônio mário martim mateus matheus
maurício mauro maximino milton moacir murilo nelson nilton nuno octávio olavo osvaldo otávio pascoal patrício
paulo plínio reginaldo renan renato rogério romário romeu ronaldo rubem rúben rui sandro saulo sebastião sérgio
severino sidnei silas sílvio simão thiago tiago tomé ubirajara valdemar valdir valter vasco vinícius vítor vitor
wagner waldir wanderley wellington wilson zeferino achille adelmo adriano agostino alessandro
alessio alfio amedeo amerigo andrea angelo antonino antonio arrigo attilio baldassarre bartolomeo basilio
battista benedetto beniamino biagio bonifacio calogero camillo carlo carmine cesare corrado cosimo cristoforo
damiano daniele danilo dario davide dino domenico donato duccio edoardo egidio elia eligio elio emanuele ennio
enrico enzo ermanno ettore ezio fabiano fabio fabrizio felice ferdinando ferruccio filippo fiorenzo flaminio
flavio francesco franco fulvio gabriele gaetano gaspare gavino gennaro germano giacinto giacomo giampaolo
giampiero giancarlo gianfranco gianluca gianluigi gianmarco gianmaria gianni gianpaolo gino gioacchino giordano
giorgio giosuè giovanni girolamo giuliano giulio giuseppe goffredo graziano guglielmo ignazio igino ilario
ippolito italo ivano jacopo lamberto lapo lauro lazzaro lelio liborio lino livio lodovico luca ludovico luigi
manfredi manlio marcello marco marino martino massimiliano massimo matteo mattia maurizio melchiorre
michelangelo michele mirco mirko moreno nando natale nazzareno nello nereo nerio nicola nicolò niccolò nino
nunzio omero onofrio oreste orfeo oronzo ottaviano ottavio ottone paolo paride pasquale patrizio pierfrancesco
piergiorgio pierino pierluigi piero pierpaolo pietro pino pio primo procopio raffaele raimondo raniero remo
renzo riccardo rinaldo rocco romano romolo rosario ruggero sabatino salvatore salvo samuele sante santino
saverio sebastiano secondo settimio silvano silvestro silvio simone sirio stefano tancredi tarcisio teodosio
tiberio tito tiziano tommaso tonino tullio ugo ulisse umberto valentino valerio vincenzo vinicio virginio vito
vittorio vitale adam adrian albin
`);

export const EITHER: ReadonlySet<string> = words(`
andrea nicola gabriele michele simone trinity rosario guadalupe
`);
