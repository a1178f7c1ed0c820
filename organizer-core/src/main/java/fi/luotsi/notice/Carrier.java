package fi.luotsi.notice;

/** Takes a letter to the mail server. */
public interface Carrier {

    /**
     * Returns once the mail server has taken the letter.
     *
     * @throws Undelivered saying whether another attempt makes sense
     */
    void carry(LetterId id, Letter letter) throws Undelivered;
}
