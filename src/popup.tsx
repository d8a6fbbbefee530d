document.title = 'Sidetone';
