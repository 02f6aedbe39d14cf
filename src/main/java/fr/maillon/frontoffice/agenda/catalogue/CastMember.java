package fr.maillon.frontoffice.agenda.catalogue;

import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Who or what can play a role of a motif. Role {@link #PRINCIPAL} sees the person; those from 1 to {@link #LAST_ROLE} must
 * be free at the same time, any one of those with the same role. {@code known} and {@code newcomer} replace the motif's
 * minutes for this one; {@code instruction} is what this one wants asked or said for this motif.
 */
@NamedInterface("catalogue")
public record CastMember(
        ResourceId resource,
        int role,
        @Nullable Integer known,
        @Nullable Integer newcomer,
        String instruction) {
    public static final int PRINCIPAL = 0;
    public static final int LAST_ROLE = 6;

    public static CastMember principal(ResourceId resource) {
        return new CastMember(resource, PRINCIPAL, null, null, "");
    }

    public static CastMember companion(ResourceId resource, int role) {
        return new CastMember(resource, role, null, null, "");
    }

    /** The motif's times as this one keeps them. */
    public MotifTimes times(MotifTimes usual) {
        return new MotifTimes(
                known == null ? usual.known() : known,
                newcomer == null ? usual.newcomer() : newcomer,
                usual.before(),
                usual.after());
    }
}
