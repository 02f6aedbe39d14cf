package fr.maillon.foundation.layout;

import java.util.List;
import java.util.Set;

/** Places that a module offers in the frame of every page, to the roles that may go there. */
public interface NavigationSource {
    /** The entries for someone with these roles, by the codes of the rights table. */
    List<Frame.Entry> entries(Set<String> roles);
}
