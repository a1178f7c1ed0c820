package fi.luotsi;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The one program: both surfaces, the interfaces and the commands behind them. */
@SpringBootApplication
public class LuotsiApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(LuotsiApplication.class, arguments);
    }
}
