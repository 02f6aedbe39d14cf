package fr.maillon.training.demonstration.people;

/** Where a household lives; {@code inside} and {@code outside} are lines 2 and 3 of NF Z 10-011. */
public record Home(String inside, String outside, String street, String postcode, String town) {}
