package fr.maillon.foundation.access.web;

import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.access.Drafts;
import fr.maillon.foundation.access.Drafts.Draft;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** What is being typed, two seconds later at most; shown to the same person alone. */
@Controller
class DraftController {
    private static final int LONGEST = 200_000;

    private final Drafts drafts;

    DraftController(Drafts drafts) {
        this.drafts = drafts;
    }

    @GetMapping("/brouillons")
    @ResponseBody
    List<Draft> all(Acting acting) {
        return drafts.of(acting.account());
    }

    @PutMapping("/brouillons")
    ResponseEntity<Void> keep(@RequestParam("cle") String key, @RequestBody String body, Acting acting) {
        if (key.isBlank() || key.length() > 200 || body.length() > LONGEST) {
            return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).build();
        }
        drafts.keep(acting.account(), new Draft(key, body));
        return ResponseEntity.noContent().build();
    }

    @DeleteMapping("/brouillons")
    ResponseEntity<Void> wipe(@RequestParam("cle") String key, Acting acting) {
        drafts.wipe(acting.account(), key);
        return ResponseEntity.noContent().build();
    }
}
