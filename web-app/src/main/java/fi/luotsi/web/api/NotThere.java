package fi.luotsi.web.api;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

@ResponseStatus(HttpStatus.NOT_FOUND)
class NotThere extends RuntimeException {
    NotThere(@Nullable String message) {
        super(message);
    }
}
