package fr.maillon.frontoffice.patients.web;

import fr.maillon.foundation.access.Acting;
import fr.maillon.foundation.database.Identifiers;
import fr.maillon.frontoffice.patients.PatientId;
import fr.maillon.frontoffice.patients.PatientUpdates;
import fr.maillon.frontoffice.patients.PhoneNumber;
import fr.maillon.frontoffice.patients.UpdateOutcome;
import fr.maillon.frontoffice.patients.contacts.EmailAddress;
import fr.maillon.frontoffice.patients.contacts.HomeAddress;
import fr.maillon.frontoffice.patients.contacts.RelatedPerson;
import fr.maillon.frontoffice.patients.contacts.Relation;
import fr.maillon.frontoffice.patients.web.RecordView.Answer;
import fr.maillon.frontoffice.patients.web.RecordView.Wanted;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Telephones, addresses, relatives and representatives of a person. */
@Controller
class ContactController {
    private static final String PAGE = "contacts.jte";

    private final RecordPages pages;
    private final PatientUpdates updates;

    ContactController(RecordPages pages, PatientUpdates updates) {
        this.pages = pages;
        this.updates = updates;
    }

    @GetMapping("/patients/{id}/contacts")
    ModelAndView page(Acting acting, @PathVariable UUID id) {
        return pages.show(acting, new PatientId(id), PAGE, Answer.NONE, 200);
    }

    /** A telephone or an e-mail address, told apart by what was typed. */
    @PostMapping("/patients/{id}/contacts")
    ModelAndView add(Acting acting, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> fields) {
        var typed = TypedForm.of(fields);
        boolean own = !typed.value("partage").equals("oui");
        var value = typed.value("contact");
        return act(
                acting,
                id,
                typed,
                new Wanted("contacts", typed.values()),
                it -> value.contains("@")
                        ? renamed(updates.addEmail(acting, it, value, typed.value("libelle"), own), "courriel")
                        : renamed(updates.addPhone(acting, it, value, typed.value("libelle"), own), "telephone"));
    }

    @PostMapping("/patients/{id}/contacts/{contact}/fin")
    ModelAndView end(
            Acting acting,
            @PathVariable UUID id,
            @PathVariable UUID contact,
            @RequestParam MultiValueMap<String, String> fields) {
        return act(acting, id, TypedForm.of(fields), it -> updates.endContact(acting, it, contact));
    }

    @PostMapping("/patients/{id}/contacts/{contact}/verification")
    ModelAndView verify(
            Acting acting,
            @PathVariable UUID id,
            @PathVariable UUID contact,
            @RequestParam MultiValueMap<String, String> fields) {
        return act(acting, id, TypedForm.of(fields), it -> updates.verifyContact(acting, it, contact));
    }

    @PostMapping("/patients/{id}/adresse")
    ModelAndView move(Acting acting, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> fields) {
        var typed = TypedForm.of(fields);
        var to = new HomeAddress(
                typed.value("interieur").strip(),
                typed.value("batiment").strip(),
                typed.value("voie").strip(),
                typed.value("lieuDit").strip(),
                typed.value("codePostal").strip(),
                typed.value("commune").strip(),
                typed.value("pays").strip());
        return act(
                acting,
                id,
                typed,
                new Wanted("adresse", typed.values()),
                it -> renamed(updates.move(acting, it, typed.version(), to), "adresse", "codePostal"));
    }

    @PostMapping("/patients/{id}/proches")
    ModelAndView addRelated(Acting acting, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> fields) {
        var typed = TypedForm.of(fields);
        var wanted = new Wanted("proches", typed.values());
        var phone = PhoneNumber.read(typed.value("procheTelephone")).orElse(null);
        if (phone == null && !typed.value("procheTelephone").isBlank()) {
            return refused(
                    acting,
                    id,
                    wanted,
                    "procheTelephone",
                    "Ce numéro n’existe pas\u00a0: dix chiffres, ou l’indicatif du pays.");
        }
        var email = EmailAddress.read(typed.value("procheCourriel"))
                .map(EmailAddress::value)
                .orElse("");
        if (email.isEmpty() && !typed.value("procheCourriel").isBlank()) {
            return refused(acting, id, wanted, "procheCourriel", "Une adresse s’écrit nom@domaine.fr.");
        }
        var person = new RelatedPerson(
                Identifiers.next(),
                typed.value("procheNom").strip(),
                relation(typed.value("parente")),
                phone,
                email,
                typed.is("represente"),
                typed.is("recoit"),
                typed.is("decide"),
                typed.is("informe"),
                typed.value("justificatif").strip());
        return act(
                acting,
                id,
                typed,
                wanted,
                it -> renamed(updates.addRelated(acting, it, person), "proche", "procheNom"));
    }

    @PostMapping("/patients/{id}/proches/{related}/fin")
    ModelAndView endRelated(
            Acting acting,
            @PathVariable UUID id,
            @PathVariable UUID related,
            @RequestParam MultiValueMap<String, String> fields) {
        return act(acting, id, TypedForm.of(fields), it -> updates.endRelated(acting, it, related));
    }

    private ModelAndView refused(Acting acting, UUID id, Wanted wanted, String field, String sentence) {
        return pages.answer(
                acting, new PatientId(id), PAGE, "", new UpdateOutcome.Invalid(Map.of(field, sentence)), wanted);
    }

    private ModelAndView act(Acting acting, UUID id, TypedForm typed, Function<PatientId, UpdateOutcome> what) {
        return act(acting, id, typed, null, what);
    }

    private ModelAndView act(
            Acting acting, UUID id, TypedForm typed, @Nullable Wanted wanted, Function<PatientId, UpdateOutcome> what) {
        if (!typed.value("personne").equals(id.toString())) {
            return pages.otherPerson();
        }
        var patient = new PatientId(id);
        return pages.answer(acting, patient, PAGE, "/patients/" + id + "/contacts", what.apply(patient), wanted);
    }

    private static UpdateOutcome renamed(UpdateOutcome outcome, String field) {
        return renamed(outcome, field, "contact");
    }

    /** The fault stands beside the field of this page that holds it. */
    private static UpdateOutcome renamed(UpdateOutcome outcome, String field, String here) {
        return outcome instanceof UpdateOutcome.Invalid(var faults) && faults.containsKey(field)
                ? new UpdateOutcome.Invalid(Map.of(here, faults.getOrDefault(field, "")))
                : outcome;
    }

    private static Relation relation(String code) {
        return Stream.of(Relation.values())
                .filter(it -> it.name().equals(code))
                .findFirst()
                .orElse(Relation.OTHER);
    }
}
