package fi.luotsi;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The one program: both surfaces, the interfaces and the commands behind them. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class LuotsiApplication {}
