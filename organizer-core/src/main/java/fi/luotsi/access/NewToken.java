package fi.luotsi.access;

/**
 * A token at the one moment when it can be shown.
 *
 * @param secret what the program sends as {@code Authorization: Bearer …}; kept nowhere
 */
public record NewToken(TokenId id, String secret) {

    @Override
    public String toString() {
        return "NewToken[" + id + "]";
    }
}
