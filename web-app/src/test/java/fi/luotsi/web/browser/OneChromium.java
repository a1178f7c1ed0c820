package fi.luotsi.web.browser;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** Lends all browser tests the same browser, and takes pictures of what a failed test last saw. */
final class OneChromium implements BeforeAllCallback, AfterTestExecutionCallback {

    private @Nullable Chromium chromium;

    @Override
    public void beforeAll(ExtensionContext context) {
        chromium = context.getRoot().getStore(Namespace.create(OneChromium.class))
                .computeIfAbsent(Chromium.class, _ -> Chromium.start(), Chromium.class);
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        if (context.getExecutionException().isPresent() && context.getRequiredTestInstance() instanceof InTheBrowser test) {
            test.pictureEveryWindow("failed-" + context.getRequiredTestClass().getSimpleName() + "-" + context.getRequiredTestMethod().getName());
        }
    }

    Chromium chromium() {
        return Objects.requireNonNull(chromium, "asked for before the tests began");
    }
}
