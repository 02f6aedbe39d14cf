package fr.maillon.frontoffice.agenda.arranging.web;

import java.util.List;

/** The motifs of the structure, in the order in which they are proposed. */
record MotifsView(List<Line> lines, boolean writes) {

    record Line(
            String path,
            int colour,
            String label,
            String publicLabel,
            String code,
            String known,
            String newcomer,
            String buffers,
            String with,
            List<String> marks) {}
}
