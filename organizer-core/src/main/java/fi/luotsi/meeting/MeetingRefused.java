package fi.luotsi.meeting;

import java.util.List;

/** What a person tried with a meeting or its minutes breaks rules; nothing was saved. */
public class MeetingRefused extends RuntimeException {

    private final List<MeetingRule> rules;

    MeetingRefused(List<MeetingRule> rules) {
        super(rules.toString());
        this.rules = List.copyOf(rules);
    }

    public List<MeetingRule> rules() {
        return rules;
    }

    static void unless(List<MeetingRule> broken) {
        if (!broken.isEmpty()) {
            throw new MeetingRefused(broken);
        }
    }
}
