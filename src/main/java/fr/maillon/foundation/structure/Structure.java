package fr.maillon.foundation.structure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A structure as it presents itself. {@code phone} is in E.164; {@code address} holds the lines of NF Z 10-011 under
 * the name. A fictive structure is for training and demonstration: every page and every sheet says so.
 */
public record Structure(
        StructureId id,
        String name,
        StructureKind kind,
        boolean fictive,
        @Nullable String phone,
        @Nullable String email,
        List<String> address) {}
