package caseload.journey;

/** A questionnaire that is due at the end and is not there, and why. */
public record NotReturned(String questionnaire, String why) {}
