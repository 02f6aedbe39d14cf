package fr.maillon.foundation.layout;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** What a controller answers: a template, named by its path under {@code src/main/jte}, and the view record it shows. */
public final class Screen extends ModelAndView {

    private Screen(String template, Object view) {
        super(new TemplateView(template));
        addObject(TemplateView.VIEW, view);
    }

    public static Screen of(String template, Object view) {
        return new Screen(template, view);
    }

    /** 422 for a faulty form, 409 for a refusal that the state of things explains. */
    public Screen status(int code) {
        return status(HttpStatusCode.valueOf(code));
    }

    public Screen status(HttpStatusCode code) {
        setStatus(code);
        return this;
    }

    /** The page to look at after a successful form: reloading it repeats nothing. */
    public static ModelAndView seeOther(String path) {
        var redirect = new RedirectView(path, true, false, false);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(redirect);
    }
}
