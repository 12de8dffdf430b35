/**
 * What is rated as a whole, as sentences call it again: "the home was rated Good" names no area of it.
 * Source: the subjects of ratings in the releases read, and what inspectorates, guides and testers look at.
 */
export const RATED_WHOLES: readonly string[] = `
abattoir academy agency airline airport album ambulance app appliance aquarium arena association attraction
authority bakery band bank bar beach block boat bonds book borough borrower brand brewery bridge brigade broker
building bus business butcher butchers cafe café camera campsite campus canteen car care_home carrier cathedral
center centre chain charity charter childminder cinema city clinic club coach college community company
constabulary contractor council council-run country county court creche crossover cruise crèche dairy dam dealer
dealership dentist department developer development device distillery distributor district employer estate
evaluation exporter facility factory faculty farm ferry ferryboat film firm force foundation fridge fund gallery
game garden government group guesthouse gym harbour hatchback headset helmet home hospice hospital hospitals
hostel hotel importer inn inspectorate installer institute institution insurer island issue issuer jail
jurisdiction kennels kindergarten laboratory lake landlord laptop leisure_centre leisure-centre lender library
line locality lodge maker manager manufacturer marina market mill mine ministry model motorcycle movie museum
notes novel nursery nursing_home office operator orchard organisation organization outlet owner parent parish
park partnership pharmacy phone pickup pier plan plant platform playground playgroup polytechnic port practice
pre-school premises preschool prison producer product program programme project property provider province pub
publisher railway ranch refuge region regulator report reserve resort restaurant retailer river road roastery
route salon sanctuary scheme school seat sedan seller service service_provider setting shares shelter ship show
showroom site slaughterhouse society software spa stadium stall start-up state station stock store studio
subsidiaries subsidiary supermarket supplier surgery suv takeaway team terminal theatre tool tower town trader
train tram truck trust tyre university utility van vehicle vendor venue vessel village vineyard warehouse
watchdog website wine winery zoo
`
  .trim()
  .split(/\s+/)
  .map((word) => word.replace(/_/g, " "));

/** Wholes where they have an article, and parts where they have an owner ("its surgery"). */
export const WHOLES_WITH_ARTICLE: readonly string[] = [
  "unit",
  "surgery",
  "region",
  "ward",
  "pool",
  "fleet",
  "portfolio",
  "refurbishment",
  "redevelopment",
  "renovation",
  "extension",
  "conversion",
  "fit-out",
  "works",
];
