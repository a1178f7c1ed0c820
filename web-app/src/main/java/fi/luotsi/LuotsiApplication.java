package fi.luotsi;

import fi.luotsi.web.cli.Luotsi;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The one program: both surfaces, the interfaces and the commands behind them. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class LuotsiApplication {

    public static void main(String[] arguments) {
        Luotsi.main(arguments);
    }
}
