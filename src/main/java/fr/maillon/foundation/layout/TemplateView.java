package fr.maillon.foundation.layout;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Renders one template; carried by the {@link Screen} itself, so that no chain of view resolvers is asked. */
record TemplateView(String template) implements View {
    static final String VIEW = "view";

    @Override
    public String getContentType() {
        return MediaType.TEXT_HTML_VALUE;
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        var context = Objects.requireNonNull(RequestContextUtils.findWebApplicationContext(request));
        var view = Objects.requireNonNull(Objects.requireNonNull(model).get(VIEW));
        context.getBean(Templates.class).write(template, view, request, response);
    }
}
