package fr.maillon.foundation.trouble.web;

import fr.maillon.foundation.layout.Templates;
import fr.maillon.foundation.trouble.Refused;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestHandler;

/** Requests that the server or a filter refuses by a status alone. Its name is the address that the server calls. */
@Component("/error")
class RefusedEarly implements ErrorController, HttpRequestHandler {
    private final Templates templates;

    RefusedEarly(Templates templates) {
        this.templates = templates;
    }

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = code instanceof Integer known ? HttpStatusCode.valueOf(known) : HttpStatus.NOT_FOUND;
        response.setStatus(status.value());
        templates.writeOutside("foundation/trouble/web/trouble.jte", Refused.page(status), request, response);
    }
}
