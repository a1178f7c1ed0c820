package fi.luotsi.notice;

/**
 * Where letters are put that are to be mailed. Takes part in the caller's transaction, in which somebody acts: the letter is there
 * exactly if what it tells is. It leaves once the transaction has committed and a mail server is set; until then it waits.
 */
public interface Outbox {

    void post(Letter letter);
}
