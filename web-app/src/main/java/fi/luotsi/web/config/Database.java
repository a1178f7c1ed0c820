package fi.luotsi.web.config;

/** Where the rows are kept. */
public sealed interface Database {

    /** The program's own PostgreSQL, kept under the home directory and started and stopped with the program. */
    record Embedded() implements Database {}

    /** A PostgreSQL 15 or newer that others run. */
    record External(String url, String user, String password) implements Database {

        /** The address without its parameters, which may carry secrets. */
        public String address() {
            int parameters = url.indexOf('?');
            return parameters < 0 ? url : url.substring(0, parameters);
        }

        @Override
        public String toString() {
            return "External[" + address() + ", user=" + user + "]";
        }
    }
}
