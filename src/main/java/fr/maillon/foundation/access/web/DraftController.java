package fr.maillon.foundation.access.web;

import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.access.Drafts;
import fr.maillon.foundation.access.Drafts.Draft;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** What is being typed, two seconds later at most; shown to the same person alone. */
@Controller
class DraftController {
    private static final int LONGEST = 200_000;

    private final Drafts drafts;

    DraftController(Drafts drafts) {
        this.drafts = drafts;
    }

    /** The draft as the page put it there; 204 when there is none. */
    @GetMapping("/brouillons/{cle}")
    ResponseEntity<String> draft(@PathVariable("cle") String key, Acting acting) {
        return drafts.find(acting.account(), key)
                .map(body -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(body))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    @PutMapping(path = "/brouillons/{cle}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Void> keep(@PathVariable("cle") String key, @RequestBody String body, Acting acting) {
        if (key.isBlank() || key.length() > 200 || body.length() > LONGEST) {
            return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).build();
        }
        drafts.keep(acting.account(), new Draft(key, body));
        return ResponseEntity.noContent().build();
    }

    @DeleteMapping("/brouillons/{cle}")
    ResponseEntity<Void> wipe(@PathVariable("cle") String key, Acting acting) {
        drafts.wipe(acting.account(), key);
        return ResponseEntity.noContent().build();
    }
}
