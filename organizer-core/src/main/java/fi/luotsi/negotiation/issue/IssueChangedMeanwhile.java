package fi.luotsi.negotiation.issue;

/** Somebody changed the issue after it was read. Nothing was saved; what stands now is here. */
public class IssueChangedMeanwhile extends RuntimeException {

    private final transient OpenIssue now;

    IssueChangedMeanwhile(OpenIssue now) {
        super("Open issue changed meanwhile: " + now.id());
        this.now = now;
    }

    public OpenIssue now() {
        return now;
    }
}
