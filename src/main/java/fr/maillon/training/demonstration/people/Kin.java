package fr.maillon.training.demonstration.people;

/**
 * A relative or a representative.
 *
 * @param relation code of the product’s list: PARENT, TUTEUR…
 * @param phone in ten digits; empty when unknown
 * @param proof the paper seen; empty when none was
 */
public record Kin(
        String name,
        String relation,
        String phone,
        String email,
        boolean representative,
        boolean mayReceive,
        boolean mayDecide,
        boolean mayBeTold,
        String proof) {}
