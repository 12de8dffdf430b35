import { words } from "../word-list.js";

/**
 * First names of India, Pakistan, Bangladesh and Sri Lanka.
 *
 * Source: names common in the lists of electoral rolls, parliaments and sports, with and without accents. Lower case.
 */
export const FEMALE: ReadonlySet<string> = words(`
aanya aarti aaradhya aarushi aditi ahana aishwarya akanksha alka amrita ananya anita anjali anju ankita anshu
anuradha anushka aparna archana arpita aruna arundhati asha ashwini avantika bhagyashree bhavana bhavna bina
bindu chandrika charulata chhaya chitra damini deepa deepali deepika devika devyani dimple divya durga ekta esha
falguni farida gargi garima gauri gayatri geeta geetanjali gita hansa harini hema hemalata hetal
indira indu isha ishita jagriti janaki jaya jayanti jayashree jyoti jyotsna kajal kala kalpana kalyani kamala
kamini kanchan kanika kareena karuna kavita kavitha kavya keerthi ketaki khushi kirti komal kriti kshama kumari
kusum lakshmi lalita lata latha lavanya leela lekha madhavi madhu madhuri mahima maitreyi malathi malini mallika
malti mamta manisha manjula manju mansi maya medha meena meenakshi meera megha meghna minal mohini mridula
mrinalini mukta nalini namita namrata nandini nandita neelam neena neeta neha nidhi nikita nilima nimisha
nirmala nisha nishtha nita nivedita padma padmini pallavi parul parvati pavithra payal pooja poonam prabha
prachi pragya pramila pratibha preeti prerna priti priya priyanka purnima pushpa rachna radha radhika ragini
rajani rajeshwari rajni rakhi rama ramya rani ranjana rashmi rati reema reena rekha renu renuka reshma revathi
richa riddhi rima ritu riya rohini roopa ruchi rukmini rupa rupali sadhana sakshi sandhya sangeeta sangita
sanjana sapna saraswati sarita saroj sarojini savita savitri seema shalini shanta shanti sharada sharmila
sharmistha sheela sheetal shilpa shobha shobhana shraddha shreya shruti shubha shweta simran sita smita smriti
sneha snehal sonal sonali sonia srividya subhadra suchitra sudha sugandha sujata sukanya sulochana suman sumana
sumati sumitra sunanda sunita suparna supriya surbhi surekha sushila sushma suvarna swapna swara swathi swati
tanuja tanvi tanya tara tripti trishna tulsi uma urmila urvashi usha vaishali vandana vanita varsha vasanthi
vasudha veena vibha vidhi vidya vimala vinita yamini yamuna yashoda amandeep harleen harsimran jasleen
navneet parminder rajwinder sukhwinder aafreen aalia aasma abida adeela afshan ainy
aleena alina aliza almas amber amina aneela aqsa areeba arfa asma asiya atika ayesha azra bareerah benazir
bushra fahmida faiza farah fareeda farhana farheen farzana fatema fatima fatimah fauzia fazila firdous fouzia
ghazala habiba hafsa hajra haleema hanifa hareem hina humaira huma ifrah iffat iqra iram ismat javeria kausar
khadija kiran kulsoom laiba lubna maham maheen mahnoor mahwish maira maliha maryam mariam mehnaz mehreen mehwish
memoona mehrunisa misbah momina muneeza munira mussarat naheed naila najma nargis nasreen nasrin naseem nausheen
nazia nazli nazneen nighat nilofar nimra noreen nosheen nusrat parveen perveen qurratulain rabia
rafia raheela rahila rahat razia rehana rida robina roohi rubina rubab rukhsana rukhsar saba sabeen sabiha sadaf
sadia safia saima saira sajida salma samia samina sana saadia sania seher sehrish shabana shabnam shagufta
shaheen shahida shahnaz shaista shakila shamim shamsa shazia sidra sobia sofia sultana sumaira summaya tahira
tahmina tanzeela tasneem tayyaba tehmina uzma wajiha warda yasmeen yasmin zahida zahra zainab zakia zara zarina
zeba zeenat zubaida zunaira begum shirin shireen nasima rokeya hasina sheikha taslima momtaz shamima jahanara
dilara sharmin nigar nilufar chamari dilrukshi dinusha hiruni kumudini malani manori nadeesha nilanthi nirosha
piyumi sanduni shehani thilini anusha kanchana
`);

export const MALE: ReadonlySet<string> = words(`
aakash aarav abdur abhay abhijeet abhijit abhinav abhishek aditya ajay ajit akash akhil akhilesh akshay alok
amar amarjit ambuj amit amitabh amol amrit anand aneesh anil aniket anirban anirudh anish ankit ankur anmol
anshul anubhav anuj anup anupam anurag apurva arjun arindam arnab arun arvind aseem ashish ashok ashutosh ashwin
asim atul avinash ayush badri balaji baldev balraj balwant barun basant bhagwan bharat bhaskar bhavesh bhupesh
bhupinder bikram bimal bipin biswajit brijesh chaitanya chandan chandrakant chetan chirag chiranjeev darshan
dayanand debashish deepak dev devansh devendra dhananjay dharmendra dhiraj dhruv dhruva digvijay dilip dinesh
divyesh gagan ganesh gaurav gautam girish gopal gopinath govind gulshan gurpreet gurinder gurcharan hari harish
harjinder harjit harsh harsha hardeep hardik hemant himanshu hitesh hrishikesh inderjit indrajit ishaan ishan
jagadish jagdish jagmohan jaidev jairam jaswant jatin jaspal jasbir jaswinder jayant jayesh jeetendra jignesh
jitendra jitin joginder kailash kamal kamlesh kannan kapil karan karthik kartik karunanidhi kaushal kaushik
keshav kedar ketan kirit kishore krishna krishnan kulbir kuldeep kumar kunal lakshman lalit lokesh madan madhav
madhusudan mahadev mahavir mahendra mahesh mallikarjun manav mandeep mangesh manish manjeet manjunath manmohan
manoj mayank mayur milind mitesh mohan mohit mohinder mrityunjay mukesh mukul mukund murali muralidhar murugan
nagaraj nagendra nakul naman nandan narayan narayanan narendra naresh naveen navin navjot neeraj nikhil nikunj
nilesh nimish niraj niranjan nirav nishant nishikant nitesh nitin nityanand omkar palash pankaj parag paramjit
param parikshit paresh parth partha pawan piyush prabhakar prabhat prabodh pradeep pradip pradyumna prafulla
prakash pramod pranab pranav pranay prasad prasanna prashant prateek pratap pratik praveen pravin prem
prithviraj prithvi puneet purushottam rabindra raghav raghavendra raghu raghunath rahul raj raja rajan rajat
rajeev rajendra rajesh rajinder rajiv rajkumar rajnish rakesh ram ramachandran raman ramanathan ramesh rameshwar
ranbir randhir ranjan ranjit ratan rathin raunak ravi ravikant ravindra ravinder rishabh rishi ritesh ritwik
rohan rohit roshan rupesh sachin sagar sahil sameer samir sampath sandeep sandip sanjay sanjeev sanjiv sanket
santosh sarath sarvesh satinder satish satyajit satyendra saurabh saurav senthil shailendra shailesh shankar
shantanu sharad sharat shashank shatrughan shekhar shivaji shivam shivendra shirish shreyas shridhar shrikant
shubham shyam siddhant siddharth sidharth sohan somnath sourav srikant srikanth srinivas srinivasan subhash
subramaniam subramanian subrata sudesh sudhakar sudhanshu sudhir sudip sujit sukhdev sukhbir sukhjinder sumeet
sumit sundar sundaram sunil suraj surendra suresh surinder suryakant sushant sushil sushanta swapan swapnil
swaminathan tanmay tapan tarun tejas tejinder thiruvengadam trilok tushar uday uddhav ujjwal umang umesh upendra
utkarsh utpal uttam vaibhav varun vasant vasudev venkat venkataraman venkatesh venkateswaran vijay vijayan
vijendra vikas vikram vikrant vimal vinay vineet vinod vinayak vipin vipul viraj virat virendra vishal vishnu
vishwanath vivek yash yashwant yogendra yogesh yuvraj zubin aamir aasim abbas abid abrar adeel adnan afzal ahad
ahmad ahmed ahsan aijaz ajmal akbar akhtar akram aleem altaf amanullah ameer amin amjad anees anis anjum anwar
aqeel arif arsalan arshad asad asghar ashfaq ashraf asif aslam atif ayaz azam azeem azhar aziz babar badar
basharat basit bilal burhan danish daniyal danyal dawood ehsan ejaz fahad fahd faheem fahim faisal faiz faizan
faraz farhan farid faridoon farooq farrukh fawad fayyaz fazal feroz firoz ghazanfar ghulam habib hafeez haider
hamid hammad hamza haroon hasan hasham hashim hassaan hassan humayun hussain ibrahim idrees iftikhar ihsan ijaz
ilyas imad imdad imran imtiaz inam inayat iqbal irfan irshad ishaq ishtiaq ismail israr jahangir jamal jamil
jamshed javaid javed jawad junaid kabir kaleem kamil kamran karim kashif khalid khalil khawar khizar khuram
khurram khurshid liaqat luqman maaz mahmood mahmud majid mansoor maqbool maqsood masood masud mazhar mehmood
miraj mohsin moin moinuddin mubashir mudassar muhammad mohammad mohammed mohamed mohamad mehdi mujahid mujeeb
mukhtar munawar muneeb munir muntazir murtaza musa mushtaq mustafa muzaffar nabeel nadeem nadir naeem najam
najeeb nasir nasim naseer nauman naveed nawaz nazim nazir nisar nizam noman nuruddin obaid omer osama owais
parvez pervez pervaiz qadir qaiser qamar qasim qazi rafaqat rafiq raheel rahim rahman rashid rauf rayyan raza
rehan rehman riaz riyaz rizwan saad sabir sadiq saeed safdar saif saifullah sajid sajjad saleem salim salman
samiullah sardar sarfaraz sarfraz sarmad sarwar shabbir shafi shafiq shahbaz shahid shahidul shahrukh shahzad
shakeel shakil shamsul sharif shaukat sheharyar sheraz sherif shoaib shuja siraj sohail sufyan suleman sulaiman
syed tabish taha tahir taimoor taimur talal talat talha tanveer tanvir tariq tasawar tauseef tayyab
toufiq ubaid umair umar umer usama usman uzair waheed wajid waleed waqar waqas wasif wasim yahya yaqoob yaseen
yasin yasir younis yousaf yousuf yunus yusuf zafar zaheer zahid zahir zaid zain zakir zaman zameer zeeshan zia
ziaul zohaib zubair zulfiqar abdul abdullah abdulla anisur ataur mizanur mahbub mahfuz motiur rafiqul rezaul
sajedul shafiqul tajul ajith aravinda asanka bandula chaminda chandana channa dhammika dilshan duminda gamini
janaka jayantha kumara lakshitha lalith lasantha mahela mahinda namal nihal nimal nuwan pradeepa priyantha
rangana ranil ranjith ruwan sajith sanath suranga tharanga thilak tilak upali upul wasantha wickrama
`);

export const EITHER: ReadonlySet<string> = words(`
aman amarjeet arpan ashpreet balwinder daljit damanpreet deep dilpreet dilraj gurdeep gurjit gurleen gurmeet
gurmit gursharan harbir harkiran harmeet harminder harpreet harshdeep inderpreet jagdeep jagjit jaspreet jasdeep
jasmeet jatinder karamjit kiran kiranjit komalpreet kulwinder kulwant lakhwinder lovepreet manjit manpreet
maninder mohinderjit navdeep navjot navpreet parneet prabhjot preet rajdeep rajvir rameet rupinder samreet
satnam sharanjit simranjit sukhdeep sukhjit sukhpreet surjit taranjit tejpreet varinder shashi kamal madhu kumud
suman chandra noor nur nour ihsan ismat shams salam sabah wafa iman islam hikmat
`);
