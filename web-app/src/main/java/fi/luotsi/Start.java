package fi.luotsi;

/**
 * Where the program begins. Compiled for Java 17, so that an older Java says in one sentence what is missing instead of
 * failing on the class version of the application.
 */
public final class Start {

    private static final int NEEDED = 25;

    private Start() {}

    public static void main(String[] arguments) throws Exception {
        int found = Runtime.version().feature();
        if (found < NEEDED) {
            System.err.println("Luotsi needs Java " + NEEDED + " and was started with Java " + found
                    + ": install a JDK " + NEEDED + " and start again with it.");
            System.exit(2);
        }
        Class.forName("fi.luotsi.web.cli.Luotsi")
                .getMethod("main", String[].class)
                .invoke(null, (Object) arguments);
    }
}
