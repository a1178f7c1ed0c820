package fi.luotsi.web.preferences;

import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/**
 * A request whose attributes are set beside it. A template engine keeps each of its variables as an attribute of the request: thousands
 * of looks a page, each of which would go through every filter's wrapper.
 */
final class OwnAttributes extends HttpServletRequestWrapper {

    private static final Object REMOVED = new Object();

    private final Map<String, Object> own = new HashMap<>();

    OwnAttributes(HttpServletRequest request) {
        super(request);
    }

    @Override
    public @Nullable Object getAttribute(String name) {
        var value = own.get(name);
        return value == null ? super.getAttribute(name) : value == REMOVED ? null : value;
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
        own.put(name, value == null ? REMOVED : value);
    }

    @Override
    public void removeAttribute(String name) {
        own.put(name, REMOVED);
    }

    @Override
    public Enumeration<String> getAttributeNames() {
        var names = new HashSet<>(Collections.list(super.getAttributeNames()));
        own.forEach((name, value) -> {
            if (value == REMOVED) {
                names.remove(name);
            } else {
                names.add(name);
            }
        });
        return Collections.enumeration(names);
    }
}
