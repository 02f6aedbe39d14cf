package fr.maillon.foundation.live.web;

import fr.maillon.foundation.access.Access;
import fr.maillon.foundation.access.SessionCookie;
import fr.maillon.foundation.live.Live;
import fr.maillon.foundation.live.LiveStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/** What changes, told to a browser for as long as its session lasts: one virtual thread a stream, no database connection. */
@Controller
class FluxController {
    private final Live live;
    private final Access access;

    FluxController(Live live, Access access) {
        this.live = live;
        this.access = access;
    }

    @GetMapping("/flux")
    void follow(
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastId,
            HttpServletRequest request,
            HttpServletResponse response)
            throws InterruptedException {
        var stream = SessionCookie.read(request).flatMap(token -> live.follow(() -> access.inSight(token), lastId));
        if (stream.isEmpty()) {
            response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, "2");
            return;
        }
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
        response.setHeader("X-Accel-Buffering", "no");
        if (request.getMethod().equals("HEAD")) {
            stream.get().close();
            return;
        }
        try (var open = stream.get()) {
            write(open, response);
        } catch (IOException gone) { // the browser left: that is how streams end
            return;
        }
    }

    private static void write(LiveStream stream, HttpServletResponse response)
            throws IOException, InterruptedException {
        var out = response.getOutputStream();
        for (Optional<String> frame = stream.next(); frame.isPresent(); frame = stream.next()) {
            out.write(frame.get().getBytes(StandardCharsets.UTF_8));
            response.flushBuffer();
        }
    }
}
