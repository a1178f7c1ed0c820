package fi.luotsi.web.security;

import java.util.Set;

import fi.luotsi.web.testing.Answer;

/** How a route may answer somebody. */
enum Outcome {
    /** The door was open: whatever the page answers, short of a refusal or a failure. */
    OPEN {
        @Override
        boolean fits(Answer answer) {
            return answer.status() < 500 && answer.status() != 405 && !REFUSED.contains(answer.status()) && !TO_SIGN_IN.fits(answer);
        }
    },
    TO_SIGN_IN {
        @Override
        boolean fits(Answer answer) {
            return answer.status() == 303 && answer.location().startsWith("/login?");
        }
    },
    /** The wrong role in an area that exists. */
    FORBIDDEN {
        @Override
        boolean fits(Answer answer) {
            return answer.status() == 403;
        }
    },
    /** Not there, or not theirs. */
    NOT_FOUND {
        @Override
        boolean fits(Answer answer) {
            return answer.status() == 404;
        }
    },
    /** The API without a token. */
    UNAUTHORIZED {
        @Override
        boolean fits(Answer answer) {
            return answer.status() == 401;
        }
    };

    private static final Set<Integer> REFUSED = Set.of(401, 403, 404);

    abstract boolean fits(Answer answer);
}
