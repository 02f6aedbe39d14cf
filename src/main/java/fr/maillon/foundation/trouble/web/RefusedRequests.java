package fr.maillon.foundation.trouble.web;

import fr.maillon.foundation.layout.Screen;
import fr.maillon.foundation.trouble.Refused;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

/** Requests that lead nowhere or cannot be read, answered in the frame of whoever asks. Faults of ours pass through. */
@ControllerAdvice
class RefusedRequests {
    @ExceptionHandler
    ModelAndView refused(Exception failure, HttpServletResponse response) throws Exception {
        var status = status(failure);
        if (status.is5xxServerError()) {
            throw failure;
        }
        if (failure instanceof ErrorResponse known) {
            var allowed = known.getHeaders().getFirst(HttpHeaders.ALLOW);
            if (allowed != null) {
                response.setHeader(HttpHeaders.ALLOW, allowed);
            }
        }
        return Screen.of("foundation/trouble/web/trouble.jte", Refused.page(status))
                .status(status);
    }

    private static HttpStatusCode status(Exception failure) {
        if (failure instanceof ErrorResponse known) {
            return known.getStatusCode();
        }
        if (failure instanceof MethodArgumentTypeMismatchException mismatch) {
            return mismatch.getParameter().hasParameterAnnotation(PathVariable.class)
                    ? HttpStatus.NOT_FOUND // no object bears such a name
                    : HttpStatus.BAD_REQUEST;
        }
        if (failure instanceof TypeMismatchException || failure instanceof HttpMessageNotReadableException) {
            return HttpStatus.BAD_REQUEST;
        }
        var declared = AnnotatedElementUtils.findMergedAnnotation(failure.getClass(), ResponseStatus.class);
        return declared == null ? HttpStatus.INTERNAL_SERVER_ERROR : declared.code();
    }
}
