package fr.maillon;

import fr.maillon.foundation.access.AuditCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Beans are named by their whole class name: two modules may each have their own word for the same thing. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@EnableScheduling
public class MaillonApplication {
    public static void main(String[] args) {
        if (AuditCommand.asked(args)) {
            System.exit(AuditCommand.run(System.out, args));
        }
        SpringApplication.run(MaillonApplication.class, args);
    }
}
