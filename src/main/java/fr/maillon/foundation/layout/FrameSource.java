package fr.maillon.foundation.layout;

import jakarta.servlet.http.HttpServletRequest;

/** Who is at the desk, for whom she acts and where she may go: the answer belongs to the module that knows the accounts. */
public interface FrameSource {
    Frame frame(HttpServletRequest request);
}
