package fr.maillon.foundation.administration;

/** Asked of those above while nothing exists yet: whether they are about to furnish the house. */
public interface Preparation {
    /** What is being put in place, in a sentence; empty when nothing is. */
    String underWay();
}
