package fi.luotsi.ui;

import org.springframework.beans.PropertyAccessException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DefaultBindingErrorProcessor;
import org.springframework.validation.FieldError;

/** Gives a field with refused text the sentence for its reason ({@code ui.number.AMBIGUOUS} …) and keeps what was typed. */
final class InputErrors extends DefaultBindingErrorProcessor {

    @Override
    public void processPropertyAccessException(PropertyAccessException failure, BindingResult result) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof InputRefused refused && failure.getPropertyName() != null) {
                result.addError(error(failure, refused.messageKey(), result));
                return;
            }
        }
        super.processPropertyAccessException(failure, result);
    }

    private static FieldError error(PropertyAccessException failure, String messageKey, BindingResult result) {
        var field = String.valueOf(failure.getPropertyName());
        return new FieldError(result.getObjectName(), field, failure.getValue(), true, new String[] {messageKey}, new Object[0], messageKey);
    }
}
