package fi.luotsi.web.testing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.springframework.web.util.HtmlUtils;

/** What the hidden fields of a form on a page send. */
public final class HiddenFields {

    private static final Pattern FIELD = Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\"");

    private HiddenFields() {}

    public static Map<String, String> of(String page, String form) {
        int begin = page.indexOf("id=\"" + form + "\"");
        var fields = new LinkedHashMap<String, String>();
        var found = FIELD.matcher(page.substring(begin, page.indexOf("</form>", begin)));
        while (found.find()) {
            fields.put(HtmlUtils.htmlUnescape(found.group(1)), HtmlUtils.htmlUnescape(found.group(2)));
        }
        fields.remove("_csrf");
        return fields;
    }
}
