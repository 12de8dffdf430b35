/**
 * The commonest words by language (BCP 47). Of those that hardly any other of these languages shares, but for
 * English, which has them all: "a" is as common in Czech, and a short English text must not be taken for it.
 * Source: frequency lists of running text.
 */
export const LANGUAGE_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: "the and of to that is for with was on this by has have from are which their will said its not they been were a in it he she we you as at an or be but our who when after into than about i do to".split(
    " ",
  ),
  de: "der die das und den von mit dem nicht auf ist im ein eine zu sich für wurde wird auch nach bei zum zur werden".split(
    " ",
  ),
  fr: "le la les des du et est une dans pour que qui sur pas avec par plus sont cette ses aux leur été nous".split(
    " ",
  ),
  es: "el los las del que y una por con para es su más como pero sus al lo este ha está también entre".split(
    " ",
  ),
  it: "il di che è della per non sono con del una alla gli nel dei anche delle più ha dal questo come".split(
    " ",
  ),
  pt: "o os da do que não uma para com em dos das por mais ao como foi são pela também sua seu já".split(" "),
  nl: "het een van dat niet voor zijn met aan ook wordt er maar naar bij deze uit nog heeft dit werd hebben".split(
    " ",
  ),
  sv: "och att det som på är av för med den till inte om ett har från vi kan också ska vid eller".split(" "),
  da: "og at det er på til af for med ikke der som har den et vi kan også fra blev efter skal".split(" "),
  no: "og at det er på til av for med ikke som har den et vi kan også fra ble etter skal å".split(" "),
  fi: "ja on ei että se hän oli ovat mutta myös kun sekä tai joka mukaan ovat vuoden voi sen".split(" "),
  pl: "i w na się nie z do jest że to przez od jak o po oraz dla są który które tym roku".split(" "),
  cs: "a v se na je že s z do i o jako pro ale by které který jsou po od také podle".split(" "),
  ro: "și în de la a cu pe din care că este pentru nu mai fi sau fost sunt prin după".split(" "),
  hu: "a az és hogy nem is egy ez meg csak már van volt de még mint vagy ki szerint".split(" "),
  tr: "ve bir bu için da de ile olarak olan çok daha gibi en kadar sonra ancak değil".split(" "),
  cy: "y yr yn ac i o ar mae am ei wedi gan bod fod gyda hyn eu nid sydd ein".split(" "),
  ga: "agus an na ar go is bhí le sa ag tá do chun den san seo níos leis".split(" "),
};
