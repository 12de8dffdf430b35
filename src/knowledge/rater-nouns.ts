/**
 * Common nouns for those who grade, where the text does not name them. Lower case.
 * Source: the inspection, credit, consumer-test and certification releases of the project's notes on ratings; the
 * job titles of inspectorates, rating agencies and consumer organisations.
 */

/** People, in the plural: "after assessors awarded it five stars". */
export const RATER_PEOPLE = [
  "inspectors",
  "assessors",
  "analysts",
  "testers",
  "surveyors",
  "evaluators",
  "examiners",
  "reviewers",
  "judges",
  "auditors",
  "regulators",
  "critics",
  "investigators",
  "experts",
  "officials",
  "researchers",
  "economists",
  "graders",
  "raters",
  "readers",
  "officers",
  "watchdogs",
  "adjudicators",
  "moderators",
] as const;

/** Bodies, in the singular: "upgraded by the regulator", "the tourist board gave it four stars". */
export const RATER_BODIES = [
  "regulator",
  "watchdog",
  "inspectorate",
  "agency",
  "ratings agency",
  "rating agency",
  "commission",
  "ombudsman",
  "authority",
  "tourist board",
  "board",
  "body",
  "bureau",
  "institute",
  "assessor",
  "auditor",
  "certifier",
  "guide",
  "magazine",
  "website",
  "platform",
  "marketplace",
  "broker",
  "brokerage",
  "consumer group",
  "consumer organisation",
  "consumer organization",
  "charity",
  "foundation",
] as const;

/** Offices of one person in a body that grades: where both are printed, the body is who graded. */
export const RATER_OFFICES = [
  "inspector of",
  "inspectors of",
  "chief inspector",
  "director",
  "commissioner",
] as const;
